using Toronto311.Domain.Deciding;

namespace Toronto311.Adapters.Training;

/// <summary>What risks are accepted; the thresholds follow from them.</summary>
public sealed record ThresholdGoals
{
    /// <summary>By how much the risks of a language other than English are larger, while its evidence is a fifth of the English. Default 2.</summary>
    public double OtherLanguages { get; init; } = 2;

    /// <summary>Greatest share of wrong acts, by kind of label. Defaults: 1.25% of answers, 1.5% of referrals, 4% of requests, 4% of urgent ones.</summary>
    public IReadOnlyDictionary<PoolKind, double> Risks { get; init; } = new Dictionary<PoolKind, double>
    {
        [PoolKind.Answers] = 0.0125,
        [PoolKind.Referrals] = 0.015,
        [PoolKind.Requests] = 0.04,
        [PoolKind.UrgentRequests] = 0.04,
    };

    /// <summary>Least acts on which a label's own evidence can contradict its pool. Default 8.</summary>
    public int LeastEvidence { get; init; } = 8;

    /// <summary>Confidence at which a label's evidence is looked at where its pool reaches none. Default 0.97.</summary>
    public double SureEnough { get; init; } = 0.97;

    /// <summary>Share of ordinary mail that may raise an alarm of danger by the model alone. Default 1.5%.</summary>
    public double FalseAlarms { get; init; } = 0.015;

    /// <summary>Confidence of danger that words of danger need beside them. Default 0.05: below it they have nearly always been a manner of speaking.</summary>
    public double DangerWords { get; init; } = 0.05;

    /// <summary>Share of ordinary mail that may go to a person because it reads as if one is needed. Default 3%.</summary>
    public double NeedlessPersons { get; init; } = 0.03;

    /// <summary>Share of mail about one matter that may go to a person because it seems to hold several. Default 4%.</summary>
    public double NeedlessDivisions { get; init; } = 0.04;

    /// <summary>Least distance to the runner-up. Default 0.1.</summary>
    public double Margin { get; init; } = 0.1;

    /// <summary>Least confidence for a stretch of text to count as a matter of its own. Default 0.75.</summary>
    public double Part { get; init; } = 0.75;
}
