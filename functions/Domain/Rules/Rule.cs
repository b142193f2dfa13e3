namespace Toronto311.Domain.Rules;

/// <summary>One rule as an administrator wrote it.</summary>
public sealed class Rule
{
    internal Rule(string name, string group, string description, Condition when, RuleEffect effect, int line) =>
        (Name, Group, Description, Condition, Effect, Line) = (name, group, description, when, effect, line);

    /// <summary>STABLE_UPPER_SNAKE name, by which traces and other rules speak of it.</summary>
    public string Name { get; }

    /// <summary>Heading it stands under.</summary>
    public string Group { get; }

    /// <summary>What it is for, in an administrator's words.</summary>
    public string Description { get; }

    public RuleEffect Effect { get; }

    /// <summary>Line of the rules file where it starts.</summary>
    public int Line { get; }

    /// <summary>The condition in words.</summary>
    public string When => Condition.Wanted;

    internal Condition Condition { get; }
}
