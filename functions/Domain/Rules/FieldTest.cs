namespace Toronto311.Domain.Rules;

/// <summary>A test of one asked. What it saw reads the same in a trace and in a refusal to fire.</summary>
internal abstract class FieldTest(string path, int line) : Condition(path, line)
{
    private const int LongestSeen = 80;

    /// <summary>What the email has, in words.</summary>
    protected abstract string Seen(RuleReading reading);

    public override void Explain(RuleReading reading, List<string> because) => because.Add(Seen(reading));

    /// <summary>A piece of the email as it may stand in a trace: short, and without digits that could be a card or an insurance number.</summary>
    protected static string Quote(string words)
    {
        if (words.Length > LongestSeen)
            words = words[..LongestSeen] + "…";
        return words.Count(char.IsDigit) >= 9
            ? $"\"{string.Concat(words.Select(c => char.IsDigit(c) ? '#' : c))}\""
            : $"\"{words}\"";
    }

    protected static string List(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"\"{value}\""));
}

/// <summary>Whether a field has any value at all.</summary>
/// <param name="value">The value as it is told, or null when there is none.</param>
internal sealed class SetTest(string path, int line, RuleField asked, Func<RuleReading, string?> value, bool wanted) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} is {(wanted ? "set" : "not set")}";

    public override bool Holds(RuleReading reading) => value(reading) is not null == wanted;

    protected override string Seen(RuleReading reading) => value(reading) is { } there ? $"{asked.Name} is {Quote(there)}" : $"{asked.Name} is not set";
}
