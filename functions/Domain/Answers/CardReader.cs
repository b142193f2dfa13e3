using System.Globalization;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Answers;

/// <summary>Reads one card file: <c>key: value</c> lines, a blank line, then the text.</summary>
public static class CardReader
{
    private static readonly HashSet<string> Keys =
        new(["code", "language", "title", "owner", "source", "verify", "verify-why", "approved", "approved-on", "expires-on"], StringComparer.Ordinal);

    /// <exception cref="CatalogueException">A key is unknown, missing or wrong, or there is no text; names file, line and reason.</exception>
    public static Card Parse(string file, string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var head = new Dictionary<string, (int Line, string Value)>(StringComparer.Ordinal);
        var at = 0;
        for (; at < lines.Length && lines[at].Length > 0; at++)
            ReadKey(file, at + 1, lines[at], head);
        var body = string.Join('\n', lines.Skip(at)).Trim();
        if (body.Length == 0)
            throw new CatalogueException(file, at + 1, "there is no text below the blank line");
        return new Card(
            Value("code"), head.ContainsKey("language") ? Value("language") : Card.English, Value("title"), Value("owner"), Value("source"), Approval(), Day("expires-on"), body);

        string Value(string key) =>
            head.TryGetValue(key, out var found) && found.Value.Length > 0
                ? found.Value
                : throw new CatalogueException(file, at, $"'{key}:' is missing or empty");

        DateOnly Day(string key) =>
            DateOnly.TryParseExact(Value(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new CatalogueException(file, head[key].Line, $"'{key}: {Value(key)}' is not a date like 2026-11-23");

        CardApproval? Approval() => Value("approved") == "none" ? null : new CardApproval(Value("approved"), Day("approved-on"));
    }

    private static void ReadKey(string file, int line, string text, Dictionary<string, (int Line, string Value)> head)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? text : text[..colon];
        if (colon < 0 || !Keys.Contains(key))
            throw new CatalogueException(file, line, $"'{key}' is not a key of a card; known keys: {string.Join(", ", Keys)}");
        if (!head.TryAdd(key, (line, text[(colon + 1)..].Trim())))
            throw new CatalogueException(file, line, $"'{key}:' stands there twice");
    }
}
