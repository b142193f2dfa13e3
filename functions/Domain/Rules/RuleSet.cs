using Toronto311.Domain.Classification;

namespace Toronto311.Domain.Rules;

/// <summary>The rules of a release, compiled once and asked about every email.</summary>
/// <remarks>Immutable and safe to share between threads; read by <see cref="RuleSetReader"/>.</remarks>
public sealed class RuleSet
{
    private readonly PhraseIndex phrases;
    private readonly int texts;

    internal RuleSet(IReadOnlyList<Rule> rules, PhraseIndex phrases, int texts) =>
        (Rules, this.phrases, this.texts) = (rules, phrases, texts);

    /// <summary>No rules at all.</summary>
    public static RuleSet Empty { get; } = new([], new PhraseIndex(), 0);

    /// <summary>The rules in their order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What the rules say of an email.</summary>
    public RuleOutcome Evaluate(RuleSubject subject)
    {
        var reading = new RuleReading(subject, phrases, texts, Rules.Count);
        return Fire(reading) == 0 ? RuleOutcome.Nothing : Verdict.Of(Rules, reading);
    }

    /// <summary>The condition for want of which a rule does not fire on this email; null when it fires.</summary>
    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    public UnmetCondition? WhyNot(RuleSubject subject, string name)
    {
        var rule = Rules.FirstOrDefault(rule => rule.Name == name) ?? throw new ArgumentException($"there is no rule '{name}'", nameof(name));
        var reading = new RuleReading(subject, phrases, texts, Rules.Count);
        Fire(reading);
        return rule.Condition.Holds(reading) ? null : rule.Condition.FirstUnmet(reading) with { Rule = name };
    }

    /// <summary>Labels with the rules' log-odds added, the surest first; confidences add up to what they did. A vetoed label keeps its place: a veto forbids acting, it does not change what the email is about.</summary>
    public static IReadOnlyList<Prediction> Apply(IReadOnlyList<Prediction> predictions, RuleOutcome outcome) =>
        outcome.Adds.Count == 0 ? predictions : LogOdds.Shift(predictions, outcome.Adds);

    private int Fire(RuleReading reading)
    {
        var fired = 0;
        for (var at = 0; at < Rules.Count; at++)
            if (Rules[at].Condition.Holds(reading))
            {
                reading.MarkFired(at);
                fired++;
            }

        return fired;
    }
}
