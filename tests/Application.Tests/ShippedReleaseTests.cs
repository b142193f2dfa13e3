using System.Text;
using System.Text.RegularExpressions;
using Toronto311.Application.Releases;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Application;

/// <summary>Holds the shipped release to what is promised of it, and a wrong one to being refused whole.</summary>
public class ShippedReleaseTests
{
    private static readonly OwnMailbox Own = new(new HashSet<string>(StringComparer.Ordinal), null);

    private static readonly Release Shipped = ReleaseReader.Read(ReleaseFiles.Shipped, 1, Own);

    [Fact]
    public void It_has_the_whole_catalogue_and_a_card_for_every_topic_and_referral()
    {
        Assert.Equal((99, 160), (Shipped.Services.All.Count, Shipped.Topics.All.Count));
        Assert.Equal([("en", 160), ("fr", 40)], Shipped.Cards.All.CountBy(card => card.Language).Select(pair => (pair.Key, pair.Value)).Order());
        Assert.All(Shipped.Services.All, service => Assert.True(service.ReferTo is null || Shipped.Cards.Find(service.ReferTo) is not null));
    }

    [Fact]
    public void A_deployed_installation_starts_with_no_card_approved() =>
        Assert.All(Shipped.Cards.All, card => Assert.False(card.MaySend(new DateOnly(2026, 11, 24), isSample: false)));

    [Fact]
    public void Nobody_who_wrote_is_told_to_call_311_instead() =>
        Assert.All(Shipped.Cards.All.Where(card => card.Language == "en"), card => Assert.DoesNotMatch(new Regex(@"\bcall 311\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking), card.Body));

    [Fact]
    public void Where_a_card_gives_the_Citys_number_the_TTY_number_stands_beside_it() =>
        Assert.All(Shipped.Cards.All.Where(card => card.Body.Contains("416-392-2489", StringComparison.Ordinal)), card => Assert.Contains("416-338-0889", card.Body, StringComparison.Ordinal));

    [Fact]
    public void A_card_can_be_read_in_a_minute() =>
        Assert.All(Shipped.Cards.All, card => Assert.InRange(Toronto311.Domain.Text.Stretches.Words(card.Body), 40, 220));

    [Fact]
    public void The_reply_frame_is_there_in_English_and_French_and_only_the_French_says_that_pages_are_in_English() =>
        Assert.Equal([("en", false), ("fr", true)], Shipped.Replies.Words.Select(pair => (pair.Key, pair.Value.EnglishPages is not null)).Order());

    [Fact]
    public void Where_the_reply_frame_gives_the_Citys_number_the_TTY_number_stands_beside_it() =>
        Assert.All(
            Shipped.Replies.Words.Values.SelectMany(words => new[] { words.PhoneNow, words.PersonWillRead, words.Notice }),
            sentence => Assert.Contains("416-338-0889", sentence, StringComparison.Ordinal));

    [Fact]
    public void The_notice_of_collection_names_law_purpose_and_whom_to_ask_in_plain_words()
    {
        Assert.All(Shipped.Replies.Words.Values, words => Assert.All(["2006", "311 Toronto", "100 Queen Street West", "M5H 2N2", "416-392-2489"], fact => Assert.Contains(fact, words.Notice, StringComparison.Ordinal)));
        Assert.Contains("under the City of Toronto Act", Shipped.Replies.Words["en"].Notice, StringComparison.Ordinal);
        Assert.InRange(ReadingLevel.Grade(Shipped.Replies.Words["en"].Notice), 0, 10);
    }

    [Fact]
    public void Every_courtesy_note_says_how_to_phone_from_anywhere_and_whom_to_call_in_danger()
    {
        Assert.Equal(22, Shipped.Replies.Notes.All.Count);
        Assert.All(Shipped.Replies.Notes.All, note => Assert.All(["311", "416-392-2489", "911"], number => Assert.Contains(number, note.Text, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("thresholds.json", "{ \"answer\": 2 }")]
    [InlineData("thresholds.json", "{ \"answer\": 2, \"file\": 0.5, \"part\": 0.5, \"margin\": 0.1, \"danger\": 0.5, \"person\": 0.5 }")]
    [InlineData("councillors.json", "[]")]
    [InlineData("services.csv", "nonsense")]
    [InlineData("default-rules.json", "{ \"rules\": [ { \"name\": \"X\" } ] }")]
    [InlineData("cards/tax-payment.md", "nonsense")]
    [InlineData("streets.csv", "nonsense")]
    [InlineData("reply-words.fr.json", "{ \"greeting\": \"Bonjour,\" }")]
    [InlineData("reply-words.en.json", "{ \"hello\": \"Hello,\" }")]
    [InlineData("notes.json", "{ \"ta\": { \"name\": \"Tamil\" } }")]
    [InlineData("classifier.model", "nonsense")]
    public void A_wrong_file_is_refused_by_name(string file, string content)
    {
        var fault = Assert.Throws<CatalogueException>(() => ReleaseReader.Read(ReleaseFiles.Shipped.With(file, Encoding.UTF8.GetBytes(content)), 2, Own));
        Assert.Contains(Path.GetFileName(file), fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Line >= 1);
    }

    [Fact]
    public void The_steps_of_a_decision_are_those_of_the_design_in_their_order() =>
        Assert.Equal(
            ["automated", "seen before", "language", "danger", "conversation", "councillor", "parts", "places", "person first", "rules", "thresholds"],
            Decider.StepNames);
}
