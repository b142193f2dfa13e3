using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Deciding;

/// <summary>The confidences at which the software acts without a person. Part of the release, with the evidence they rest on, where administrators see them.</summary>
/// <param name="Pools">Labels whose errors cost alike; one pool for each <see cref="PoolKind"/>.</param>
/// <param name="Vetoes">Labels that go to people, since their own evidence contradicts their pool's.</param>
/// <param name="Part">Least confidence for a stretch of text to count as a matter of its own.</param>
/// <param name="Margin">Least distance to the runner-up.</param>
/// <param name="Danger">Confidence of danger at which a person is alerted.</param>
/// <param name="Person">Confidence that a person is needed at which one is.</param>
/// <param name="Several">Confidence that an undivided email holds several matters at which a person takes it apart.</param>
public sealed record Thresholds(
    IReadOnlyList<ThresholdPool> Pools, IReadOnlyList<LabelVeto> Vetoes, double Part, double Margin, double Danger, double Person, double Several)
{
    /// <summary>The kind of pool a label belongs to.</summary>
    /// <param name="service">The service of that code; null when it is a topic or a referral.</param>
    public static PoolKind KindOf(Service? service) => service switch
    {
        not { Handling: ServiceHandling.File } => PoolKind.Answers,
        { Urgency: Urgency.Routine } => PoolKind.Requests,
        _ => PoolKind.UrgentRequests,
    };

    /// <summary>The pool of that kind.</summary>
    public ThresholdPool PoolOf(PoolKind kind) => Pools.First(pool => pool.Kind == kind);

    /// <summary>The veto on a label, or null.</summary>
    public LabelVeto? VetoOf(string code) => Vetoes.FirstOrDefault(veto => veto.Code == code);
}

/// <summary>Labels whose errors cost alike, and the confidence that holds their risk.</summary>
/// <param name="Kind">Which labels.</param>
/// <param name="Risk">Greatest share of wrong acts that is accepted.</param>
/// <param name="Confidence">Least confidence at which such a label is acted on.</param>
/// <param name="Evidence">What was seen at or above that confidence on texts by writers the model had not read.</param>
public sealed record ThresholdPool(PoolKind Kind, double Risk, double Confidence, RiskEvidence Evidence);

/// <summary>A label that goes to people.</summary>
/// <param name="Code">The label.</param>
/// <param name="Evidence">What was seen of it at or above its pool's confidence.</param>
public sealed record LabelVeto(string Code, RiskEvidence Evidence);

/// <summary>A count of acts and of those that were wrong.</summary>
/// <param name="Held">Texts that hold such a matter, acted on or not.</param>
/// <param name="Taken">Texts acted on.</param>
/// <param name="Wrong">Of those, acted on wrongly.</param>
/// <param name="Bound">Upper bound of the share of wrong acts, with 95% confidence (Clopper and Pearson).</param>
public sealed record RiskEvidence(int Held, int Taken, int Wrong, double Bound);

/// <summary>Kinds of labels by what is done and what an error costs.</summary>
public enum PoolKind
{
    /// <summary>A card is sent: a wrong one sends a resident away with nothing, or loses a request.</summary>
    Answers,

    /// <summary>A routine request is written: a wrong one costs a crew or a clerk a look.</summary>
    Requests,

    /// <summary>A request of priority or emergency is written: a wrong one costs time that matters.</summary>
    UrgentRequests,
}
