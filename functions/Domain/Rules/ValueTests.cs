using System.Globalization;

namespace Toronto311.Domain.Rules;

/// <summary>Whether a word is one of some words.</summary>
internal sealed class WordTest(string path, int line, WordField asked, IReadOnlyList<string> values) : FieldTest(path, line)
{
    private readonly string[] values = [.. values];

    public override string Wanted => values.Length > 1 ? $"{asked.Name} is one of {string.Join(", ", values)}" : $"{asked.Name} is {values[0]}";

    public override bool Holds(RuleReading reading)
    {
        var seen = asked.Value(reading.Subject);
        foreach (var value in values)
            if (value.Equals(seen, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    protected override string Seen(RuleReading reading) => asked.Value(reading.Subject) is { } seen ? $"{asked.Name} is {seen}" : $"{asked.Name} is not set";
}

/// <summary>Whether a list has one of some words; <c>image/*</c> stands for words that start so.</summary>
internal sealed class ListContainsTest(string path, int line, ListField asked, IReadOnlyList<string> values) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} contains {List(values)}";

    public override bool Holds(RuleReading reading) => First(reading) is not null;

    protected override string Seen(RuleReading reading) =>
        First(reading) is { } found ? $"{asked.Name} has {Quote(found)}" : Told(asked, reading);

    internal static string Told(ListField asked, RuleReading reading) =>
        asked.Value(reading.Subject) is { Count: > 0 } there ? $"{asked.Name} is {Quote(string.Join(", ", there.Take(5)))}" : $"{asked.Name} is empty";

    private string? First(RuleReading reading) => asked.Value(reading.Subject).FirstOrDefault(item => values.Any(value => Fits(item.AsSpan().Trim(), value)));

    private static bool Fits(ReadOnlySpan<char> item, string value) =>
        value[^1] == '*'
            ? item.StartsWith(value.AsSpan(0, value.Length - 1), StringComparison.OrdinalIgnoreCase)
            : item.Equals(value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether any item of a list has a pattern.</summary>
internal sealed class ListMatchesTest(string path, int line, ListField asked, RulePattern pattern) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} matches {pattern.Text}";

    public override bool Holds(RuleReading reading) => First(reading) is not null;

    protected override string Seen(RuleReading reading) =>
        First(reading) is { } found ? $"{asked.Name} has {Quote(found)}" : ListContainsTest.Told(asked, reading);

    private string? First(RuleReading reading) => asked.Value(reading.Subject).FirstOrDefault(item => pattern.IsIn(item.AsSpan(0, Math.Min(item.Length, RulePattern.LongestText))));
}

/// <summary>How a number compares.</summary>
internal enum Comparison
{
    IsOneOf,
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// <summary>How a number stands to another, or whether it is one of some.</summary>
internal sealed class NumberTest(string path, int line, NumberField asked, Comparison comparison, IReadOnlyList<double> values) : FieldTest(path, line)
{
    private readonly double[] values = [.. values];

    public override string Wanted => $"{asked.Name} is {Words()}{string.Join(", ", values.Select(Told))}";

    public override bool Holds(RuleReading reading) => asked.Value(reading) is { } seen && comparison switch
    {
        Comparison.IsOneOf => Array.IndexOf(values, seen) >= 0,
        Comparison.AtLeast => seen >= values[0],
        Comparison.AtMost => seen <= values[0],
        Comparison.Above => seen > values[0],
        Comparison.Below => seen < values[0],
    };

    protected override string Seen(RuleReading reading) => asked.Value(reading) is { } seen ? $"{asked.Name} is {Told(seen)}" : $"{asked.Name} is not set";

    internal static string Told(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private string Words() => comparison switch
    {
        Comparison.IsOneOf => values.Length > 1 ? "one of " : "",
        Comparison.AtLeast => "at least ",
        Comparison.AtMost => "at most ",
        Comparison.Above => "above ",
        Comparison.Below => "below ",
    };
}

/// <summary>Whether something is so.</summary>
internal sealed class FlagTest(string path, int line, FlagField asked, bool wanted) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} is {(wanted ? "true" : "false")}";

    public override bool Holds(RuleReading reading) => asked.Value(reading.Subject) == wanted;

    protected override string Seen(RuleReading reading) => $"{asked.Name} is {(asked.Value(reading.Subject) ? "true" : "false")}";
}

/// <summary>Whether a day is, precedes or follows another.</summary>
/// <param name="order">Sign of comparing the email's day with the wanted one.</param>
internal sealed class DateTest(string path, int line, DateField asked, int order, DateOnly day) : FieldTest(path, line)
{
    public override string Wanted => $"{asked.Name} is {(order < 0 ? "before " : order > 0 ? "after " : "")}{Told(day)}";

    public override bool Holds(RuleReading reading) => Math.Sign(asked.Value(reading.Subject).CompareTo(day)) == order;

    protected override string Seen(RuleReading reading) => $"{asked.Name} is {Told(asked.Value(reading.Subject))}";

    private static string Told(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
