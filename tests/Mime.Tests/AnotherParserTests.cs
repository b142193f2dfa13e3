using System.Text.Json;
using Toronto311.Domain.Mail;
using Toronto311.Tests.Support;
using Xunit.Abstractions;

namespace Toronto311.Tests.Mime;

/// <summary>Malformed and legacy mail beside what another parser made of it; where the two differ, ours was looked at and is the better reading.</summary>
public class AnotherParserTests(ITestOutputHelper output)
{
    private const string Trees = "mail-fixtures/stalwart-mail-parser";

    [SharedFact(Trees)]
    public void Subjects_writers_and_text_agree_with_another_parser_but_where_ours_is_better()
    {
        int subjects = 0, sameSubjects = 0, writers = 0, sameWriters = 0, texts = 0, sameTexts = 0;
        foreach (var (email, tree) in Pairs())
        {
            var parts = tree.GetProperty("parts");
            if (Header(parts[0], "subject") is { ValueKind: JsonValueKind.Object } subject && subject.TryGetProperty("Text", out var words))
                Count(ref subjects, ref sameSubjects, Letters(words.GetString()) == Letters(email.Subject));
            if (Header(parts[0], "from") is { } from && Find(from, "address") is { } address)
                Count(ref writers, ref sameWriters, address.Equals(email.From?.Address, StringComparison.OrdinalIgnoreCase));
            if (Text(tree, parts) is { } text)
                Count(ref texts, ref sameTexts, Letters(text) == Letters(email.FullText));
        }
        output.WriteLine($"subjects {sameSubjects}/{subjects}, writers {sameWriters}/{writers}, texts {sameTexts}/{texts}");
        Assert.True(sameSubjects >= 74 && sameWriters >= 75 && sameTexts >= 70, $"subjects {sameSubjects}/{subjects}, writers {sameWriters}/{writers}, texts {sameTexts}/{texts}");
    }

    private static IEnumerable<(InboundEmail Email, JsonElement Tree)> Pairs()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SharedPath(Trees), "*.eml", SearchOption.AllDirectories))
            if (File.Exists(Path.ChangeExtension(file, ".json")))
                yield return (Some.Email(File.ReadAllBytes(file)), JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json"))).RootElement);
    }

    private static void Count(ref int all, ref int same, bool isSame)
    {
        all++;
        same += isSame ? 1 : 0;
    }

    private static JsonElement? Header(JsonElement part, string name)
    {
        foreach (var header in part.GetProperty("headers").EnumerateArray())
            if (header.GetProperty("name").ToString() == name)
                return header.GetProperty("value");
        return null;
    }

    /// <summary>The plain text bodies; null when there are none or one is HTML, which each parser words in its own way.</summary>
    private static string? Text(JsonElement tree, JsonElement parts)
    {
        var texts = new List<string>();
        foreach (var id in tree.GetProperty("text_body").EnumerateArray())
        {
            var body = parts[id.GetInt32()].GetProperty("body");
            if (body.ValueKind != JsonValueKind.Object || body.TryGetProperty("Html", out _))
                return null;
            if (body.TryGetProperty("Text", out var text))
                texts.Add(text.GetString() ?? "");
        }
        return texts.Count == 0 ? null : string.Concat(texts);
    }

    private static string? Find(JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(item => Find(item, name)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : element.EnumerateObject().Select(property => Find(property.Value, name)).FirstOrDefault(found => found is not null);
    }

    private static string Letters(string? text) => string.Concat((text ?? "").Where(c => char.IsLetterOrDigit(c) || c > '\u2000'));
}
