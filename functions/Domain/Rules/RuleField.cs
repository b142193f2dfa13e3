namespace Toronto311.Domain.Rules;

/// <summary>A value of an email that conditions may ask about. A closed family: its kind says which tests go with it.</summary>
internal abstract class RuleField(string name)
{
    public string Name { get; } = name;

    /// <summary>The kind as a rule's writer knows it.</summary>
    public abstract string Kind { get; }

    /// <summary>The tests that go with it.</summary>
    public abstract IReadOnlyList<string> Operators { get; }
}

/// <summary>Free text, compared without regard to case and blanks.</summary>
internal sealed class TextField(string name, int slot, Func<RuleSubject, string?> value) : RuleField(name)
{
    /// <summary>Where a <see cref="RuleReading"/> keeps it once it is made plain.</summary>
    public int Slot { get; } = slot;

    public Func<RuleSubject, string?> Value { get; } = value;

    public override string Kind => "text";

    public override IReadOnlyList<string> Operators { get; } = ["contains", "equals", "in", "startsWith", "matches", "set"];
}

/// <summary>One word of a small vocabulary: a code, a language, a weekday.</summary>
/// <param name="complaint">What is wrong with a word, or null: it could never be the field's value.</param>
internal sealed class WordField(string name, Func<RuleSubject, string?> value, Func<string, string?> complaint) : RuleField(name)
{
    public Func<RuleSubject, string?> Value { get; } = value;

    public Func<string, string?> Complaint { get; } = complaint;

    public override string Kind => "a word";

    public override IReadOnlyList<string> Operators { get; } = ["equals", "in", "set"];
}

/// <summary>Several words, any of which may be meant.</summary>
internal sealed class ListField(string name, Func<RuleSubject, IReadOnlyList<string>> value) : RuleField(name)
{
    public Func<RuleSubject, IReadOnlyList<string>> Value { get; } = value;

    public override string Kind => "a list";

    public override IReadOnlyList<string> Operators { get; } = ["contains", "matches", "set"];
}

/// <summary>A number within bounds.</summary>
internal sealed class NumberField(string name, double least, double most, Func<RuleReading, double?> value) : RuleField(name)
{
    public double Least { get; } = least;

    public double Most { get; } = most;

    public Func<RuleReading, double?> Value { get; } = value;

    public override string Kind => "a number";

    public override IReadOnlyList<string> Operators { get; } = ["equals", "in", "atLeast", "atMost", "above", "below", "set"];
}

/// <summary>Yes or no.</summary>
internal sealed class FlagField(string name, Func<RuleSubject, bool> value) : RuleField(name)
{
    public Func<RuleSubject, bool> Value { get; } = value;

    public override string Kind => "true or false";

    public override IReadOnlyList<string> Operators { get; } = ["equals"];
}

/// <summary>A day.</summary>
internal sealed class DateField(string name, Func<RuleSubject, DateOnly> value) : RuleField(name)
{
    public Func<RuleSubject, DateOnly> Value { get; } = value;

    public override string Kind => "a date";

    public override IReadOnlyList<string> Operators { get; } = ["equals", "before", "after"];
}
