using System.Globalization;
using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Rules;

/// <summary>What a rule does when it fires. It can make a label likelier or forbid it and can call a person or name spam; it can never make anything happen automatically.</summary>
public sealed record RuleEffect
{
    /// <summary>Only marks that the rule fired, for the rules after it and for the trace.</summary>
    public static RuleEffect None { get; } = new();

    /// <summary>Log-odds given to labels; negative takes away.</summary>
    public IReadOnlyDictionary<string, double> Adds { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Labels on which nothing may be done automatically.</summary>
    public IReadOnlyList<string> Vetoes { get; init; } = [];

    /// <summary>A person must decide, for this reason; null when not forced.</summary>
    public EscalationReason? Escalate { get; init; }

    /// <summary>The email goes to the spam quarantine.</summary>
    public bool DiscardAsSpam { get; init; }

    /// <summary>It has no effect of its own.</summary>
    public bool OnlyMarks => !Words().Any();

    /// <summary>The effect in words, such as <c>road-plowing +0.5; never street-bin-overflow</c>.</summary>
    public string InWords => Words().ToArray() is { Length: > 0 } words ? string.Join("; ", words) : "marks only";

    private IEnumerable<string> Words()
    {
        foreach (var (label, weight) in Adds)
            yield return string.Create(CultureInfo.InvariantCulture, $"{label} {weight:+0.##;-0.##}");
        foreach (var label in Vetoes)
            yield return $"never {label}";
        if (Escalate is { } reason)
            yield return $"escalated ({reason})";
        if (DiscardAsSpam)
            yield return "discarded (Spam)";
    }
}
