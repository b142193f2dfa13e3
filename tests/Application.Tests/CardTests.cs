using Toronto311.Application.Evaluation;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Deciding;

namespace Toronto311.Tests.Application;

/// <summary>Holds the cards to their readers: the question of a topic gets its own card, in words an eighth-grader reads.</summary>
public class CardTests
{
    private static readonly Release Shipped = ReleaseReader.Read(ReleaseFiles.Shipped, 1, new(new HashSet<string>(StringComparer.Ordinal), null));

    /// <summary>"Will the City clear the snow…?" is a request as much as a question, and counts as one first.</summary>
    private const string AlsoARequest = "snow-windrow";

    public static TheoryData<string> Questions => [.. Shipped.Topics.All.Where(topic => topic.Question.EndsWith('?')).Select(topic => topic.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_question_of_a_topic_is_answered_by_its_own_card(string code)
    {
        var topic = Shipped.Topics.Find(code) ?? throw new InvalidOperationException(code);
        var email = LabelledText.Reading(code, "", topic.Question).Match(readable => readable.Email, _ => throw new InvalidOperationException());
        var decision = FactFinder.Decide(
            email, new Facts { ReceivedAt = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), Today = new(2026, 11, 24), Permission = Permission.Sample }, Shipped);
        Assert.Equal(Shipped.Topics.Settled(code), decision.Labels[code == AlsoARequest ? 1 : 0].Code);
    }

    [Fact]
    public void An_English_card_reads_at_grade_8_and_all_together_well_below()
    {
        var grades = Shipped.Cards.All.Where(card => card.Language == Card.English).Select(card => (card.Code, Grade: ReadingLevel.Grade(card.Body))).ToList();
        Assert.Equal([], grades.Where(card => card.Grade > 8.9).Select(card => $"{card.Code} {card.Grade:0.0}"));
        Assert.True(grades.Average(card => card.Grade) < 7, $"{grades.Average(card => card.Grade):0.0}");
    }
}
