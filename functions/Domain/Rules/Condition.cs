namespace Toronto311.Domain.Rules;

/// <summary>What must hold of an email for a rule to fire, ready to be asked many times.</summary>
internal abstract class Condition(string path, int line)
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    /// <summary>What it asks for, in words.</summary>
    public abstract string Wanted { get; }

    public abstract bool Holds(RuleReading reading);

    /// <summary>Adds the words and values that make it hold, or fail to.</summary>
    public abstract void Explain(RuleReading reading, List<string> because);

    /// <summary>The first condition within it that fails; asked only when it does not hold.</summary>
    public virtual UnmetCondition FirstUnmet(RuleReading reading)
    {
        var seen = new List<string>();
        Explain(reading, seen);
        return new UnmetCondition("", Path, Line, Wanted, string.Join("; ", seen));
    }
}

/// <summary>Holds when every condition in it does.</summary>
internal sealed class AllOf(string path, int line, IReadOnlyList<Condition> parts) : Condition(path, line)
{
    private readonly Condition[] parts = [.. parts];

    public override string Wanted => parts.Length == 1 ? parts[0].Wanted : $"all of ({string.Join("; ", parts.Select(part => part.Wanted))})";

    public override bool Holds(RuleReading reading)
    {
        foreach (var part in parts)
            if (!part.Holds(reading))
                return false;
        return true;
    }

    public override void Explain(RuleReading reading, List<string> because)
    {
        if (FirstFailing(reading) is { } failing)
            failing.Explain(reading, because);
        else
            foreach (var part in parts)
                part.Explain(reading, because);
    }

    public override UnmetCondition FirstUnmet(RuleReading reading) => FirstFailing(reading)?.FirstUnmet(reading) ?? base.FirstUnmet(reading);

    private Condition? FirstFailing(RuleReading reading) => Array.Find(parts, part => !part.Holds(reading));
}

/// <summary>Holds when at least one condition in it does.</summary>
internal sealed class AnyOf(string path, int line, IReadOnlyList<Condition> parts) : Condition(path, line)
{
    private readonly Condition[] parts = [.. parts];

    public override string Wanted => parts.Length == 1 ? parts[0].Wanted : $"any of ({string.Join("; ", parts.Select(part => part.Wanted))})";

    public override bool Holds(RuleReading reading)
    {
        foreach (var part in parts)
            if (part.Holds(reading))
                return true;
        return false;
    }

    public override void Explain(RuleReading reading, List<string> because)
    {
        if (Array.Find(parts, part => part.Holds(reading)) is { } holding)
            holding.Explain(reading, because);
        else
            foreach (var part in parts)
                part.Explain(reading, because);
    }
}

/// <summary>Holds when the condition in it does not.</summary>
internal sealed class Not(string path, int line, Condition part) : Condition(path, line)
{
    public override string Wanted => $"not ({part.Wanted})";

    public override bool Holds(RuleReading reading) => !part.Holds(reading);

    public override void Explain(RuleReading reading, List<string> because) => part.Explain(reading, because);
}

/// <summary>Holds when an earlier rule has fired.</summary>
internal sealed class RuleFired(string path, int line, string name, int rule) : Condition(path, line)
{
    public override string Wanted => $"{name} fired";

    public override bool Holds(RuleReading reading) => reading.HasFired(rule);

    public override void Explain(RuleReading reading, List<string> because) => because.Add(Holds(reading) ? $"{name} fired" : $"{name} did not fire");
}
