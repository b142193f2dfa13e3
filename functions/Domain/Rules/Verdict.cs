using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Rules;

/// <summary>Brings what the fired rules ask for together, and finds where they contradict each other.</summary>
internal static class Verdict
{
    public static RuleOutcome Of(IReadOnlyList<Rule> rules, RuleReading reading)
    {
        var fired = rules.Where((_, at) => reading.HasFired(at)).ToArray();
        var adds = new Dictionary<string, double>(StringComparer.Ordinal);
        var vetoed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in fired)
        {
            foreach (var (label, weight) in rule.Effect.Adds)
                adds[label] = adds.GetValueOrDefault(label) + weight;
            vetoed.UnionWith(rule.Effect.Vetoes);
        }

        EscalationReason[] reasons = [.. fired.Select(rule => rule.Effect.Escalate).OfType<EscalationReason>().Distinct()];
        var isSpam = reasons.Length == 0 && Array.Exists(fired, rule => rule.Effect.DiscardAsSpam);
        return new RuleOutcome
        {
            Adds = adds,
            Vetoed = vetoed,
            Forced = reasons.Length > 0 ? Disposition.Escalated : isSpam ? Disposition.Discarded : null,
            Reasons = reasons,
            DiscardReason = isSpam ? DiscardReason.Spam : null,
            Conflicts = Conflicts(fired, vetoed),
            Fired = [.. fired.Select(rule => new RuleTrace(rule.Name, rule.Effect.InWords, Because(rule, reading)) { OnlyMarks = rule.Effect.OnlyMarks })],
        };
    }

    private static List<string> Because(Rule rule, RuleReading reading)
    {
        var because = new List<string>();
        rule.Condition.Explain(reading, because);
        return because;
    }

    private static List<RuleConflict> Conflicts(Rule[] fired, HashSet<string> vetoed)
    {
        var conflicts = new List<RuleConflict>();
        var spam = Array.FindAll(fired, rule => rule.Effect.DiscardAsSpam);
        if (spam.Length > 0)
        {
            Add("one says a person must decide, another that it is spam", rule => rule.Effect.Escalate is not null, rule => rule.Effect.DiscardAsSpam);
            Add("one says it is spam, another that it is not nothing", rule => rule.Effect.Vetoes.Contains(Prediction.None), rule => rule.Effect.DiscardAsSpam);
        }

        foreach (var label in vetoed.Order(StringComparer.Ordinal))
            Add($"one adds to {label}, another vetoes it", rule => rule.Effect.Adds.GetValueOrDefault(label) > 0, rule => rule.Effect.Vetoes.Contains(label));
        return conflicts;

        void Add(string why, Predicate<Rule> one, Predicate<Rule> other)
        {
            if (Array.Exists(fired, one) && Array.Exists(fired, other))
                conflicts.Add(new RuleConflict([.. fired.Where(rule => one(rule) || other(rule)).Select(rule => rule.Name)], why));
        }
    }
}
