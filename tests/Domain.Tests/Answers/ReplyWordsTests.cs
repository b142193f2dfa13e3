using System.Text.Json.Nodes;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Answers;

/// <summary>The sentences of replies are data; a file that would give a resident half a sentence is refused.</summary>
public sealed class ReplyWordsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_shipped_words_are_read(string language) =>
        Assert.NotEmpty(ReplyWordsReader.Read("words.json", Shipped(language).ToJsonString(), language).Greeting);

    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_names_in_braces() =>
        Assert.Equal(Names("en"), Names("fr").Where(pair => pair.Sentence != "englishPages"));

    [Theory]
    [InlineData("fr", "close", null, "'close' is missing")]
    [InlineData("fr", "englishPages", null, "'englishPages' is missing")]
    [InlineData("fr", "greeting", "", "'greeting' is empty")]
    [InlineData("fr", "goodbye", "Au revoir", "'goodbye' is not a key")]
    [InlineData("en", "englishPages", "The pages are in English.", "'englishPages' is not a key")]
    [InlineData("en", "personWillRead", "A person will read it.", "must have {by}, {reference}")]
    [InlineData("en", "filed", "{agency} {service} {request} {street}", "{street}")]
    public void A_wrong_sentence_is_refused_by_name_and_reason(string language, string key, string? sentence, string why)
    {
        var words = Shipped(language);
        words[key] = sentence;
        if (sentence is null)
            words.Remove(key);
        var fault = Assert.Throws<CatalogueException>(() => ReplyWordsReader.Read("words.json", words.ToJsonString(), language));
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
        Assert.Equal("words.json", fault.File);
    }

    [Fact]
    public void A_fault_is_told_by_line() =>
        Assert.Equal(3, Assert.Throws<CatalogueException>(() => ReplyWordsReader.Read("words.json", "{\n\"greeting\": \"Hello,\",\n\"bye\": \"Bye\"\n}", "en")).Line);

    [Fact]
    public void Braces_in_a_residents_own_words_are_left_alone() =>
        Assert.Equal(
            "Trees at {request}: 7 {other}",
            Placeholders.Fill("{service} at {place}: {request} {other}", ("service", "Trees"), ("place", "{request}"), ("request", "7")));

    private static IEnumerable<(string Sentence, string Names)> Names(string language) =>
        Shipped(language).Select(pair => (pair.Key, string.Join(' ', Placeholders.In(pair.Value!.GetValue<string>()).Order(StringComparer.Ordinal))));

    private static JsonObject Shipped(string language) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "functions", "Application", "Releases", "Shipped", $"reply-words.{language}.json")))!.AsObject();
}
