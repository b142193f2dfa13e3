using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Rules;

/// <summary>What all the rules together say of one email, with who said it.</summary>
public sealed record RuleOutcome
{
    /// <summary>No rule fired.</summary>
    public static RuleOutcome Nothing { get; } = new();

    /// <summary>Log-odds by label, summed over the rules that fired.</summary>
    public IReadOnlyDictionary<string, double> Adds { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Labels on which nothing may be done automatically.</summary>
    public IReadOnlySet<string> Vetoed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Escalated or Discarded, or null. Where rules disagree it is Escalated: nothing is lost by a person looking.</summary>
    public Disposition? Forced { get; init; }

    /// <summary>Why a person must decide, in the order of the rules, each once; empty unless <see cref="Forced"/> is Escalated.</summary>
    public IReadOnlyList<EscalationReason> Reasons { get; init; } = [];

    /// <summary>Spam when <see cref="Forced"/> is Discarded, else null.</summary>
    public DiscardReason? DiscardReason { get; init; }

    /// <summary>Rules that ask for things that cannot both be.</summary>
    public IReadOnlyList<RuleConflict> Conflicts { get; init; } = [];

    public bool HasConflict => Conflicts.Count > 0;

    /// <summary>The rules that fired, in their order.</summary>
    public IReadOnlyList<RuleTrace> Fired { get; init; } = [];
}

/// <summary>One rule that fired.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Gave">What it did, in words.</param>
/// <param name="Because">The words and values that made its condition true.</param>
public sealed record RuleTrace(string Name, string Gave, IReadOnlyList<string> Because)
{
    /// <summary>It only marks the email for composites: nothing for an agent to read.</summary>
    public bool OnlyMarks { get; init; }
}

/// <summary>Fired rules that contradict each other.</summary>
/// <param name="Names">The rules, in their order.</param>
/// <param name="Why">What they ask for, in words.</param>
public sealed record RuleConflict(IReadOnlyList<string> Names, string Why);
