namespace Toronto311.Domain.Rules;

/// <summary>Whether a text has one of some phrases.</summary>
internal sealed class ContainsTest(string path, int line, TextField asked, IReadOnlyList<Phrase> phrases, IReadOnlyList<int> ids) : FieldTest(path, line)
{
    private readonly int[] ids = [.. ids];

    public override string Wanted => $"{asked.Name} contains {List(phrases.Select(phrase => phrase.Text))}";

    public override bool Holds(RuleReading reading) => reading.Text(asked) is { } text && Array.Exists(ids, text.Hits.Has);

    protected override string Seen(RuleReading reading)
    {
        if (reading.Text(asked) is not { } text)
            return $"{asked.Name} is empty";
        foreach (var id in ids)
            if (text.Hits.Has(id) && text.Hits.PlaceOf(id) is var (start, end))
                return $"{asked.Name} has {Quote(text.Text[start..end])}";
        return $"{asked.Name} does not contain {List(phrases.Select(phrase => phrase.Text))}";
    }
}

/// <summary>Whether a text is one of some texts, or starts with one.</summary>
internal sealed class TextEqualsTest(string path, int line, TextField asked, IReadOnlyList<string> values, bool isStart) : FieldTest(path, line)
{
    private readonly string[] values = [.. values.Select(PlainText.Plain)];

    public override string Wanted => $"{asked.Name} {(isStart ? "starts with" : "is")} {(values.Length > 1 ? "one of " : "")}{List(values)}";

    public override bool Holds(RuleReading reading) => reading.Text(asked) is { } text && Array.Exists(values, value => Fits(text.Text, value));

    protected override string Seen(RuleReading reading)
    {
        if (reading.Text(asked) is not { } text)
            return $"{asked.Name} is empty";
        return isStart && Array.Find(values, value => Fits(text.Text, value)) is { } start
            ? $"{asked.Name} starts with {Quote(text.Text[..start.Length])}"
            : $"{asked.Name} is {Quote(text.Text)}";
    }

    private bool Fits(string text, string value) =>
        isStart ? text.StartsWith(value, StringComparison.OrdinalIgnoreCase) : text.Equals(value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether a text has a pattern.</summary>
internal sealed class MatchesTest(string path, int line, TextField asked, RulePattern pattern) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} matches {pattern.Text}";

    public override bool Holds(RuleReading reading) => reading.Text(asked) is { } text && pattern.IsIn(text.ForPatterns);

    protected override string Seen(RuleReading reading)
    {
        if (reading.Text(asked) is not { } text)
            return $"{asked.Name} is empty";
        return pattern.First(text.ForPatterns) is { } found ? $"{asked.Name} has {Quote(found)}" : $"{asked.Name} does not match {pattern.Text}";
    }
}
