using Toronto311.Domain.Answers;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Deciding;

/// <summary>The confidences at which the software acts without a person. Part of the release, with the evidence they rest on, where administrators see them.</summary>
/// <param name="Pools">Labels whose errors cost alike: in each language that is decided in one pool for each <see cref="PoolKind"/>.</param>
/// <param name="Vetoes">Labels that go to people, since their own evidence contradicts their pool's.</param>
/// <param name="Part">Least confidence for a stretch of text to count as a matter of its own.</param>
/// <param name="Margin">Least distance to the runner-up.</param>
/// <param name="Danger">Confidence of danger at which a person is alerted.</param>
/// <param name="DangerWords">Confidence of danger at which words of danger are believed, in a language that is decided in: below it they are an idiom, a rule or old news.</param>
/// <param name="Person">Confidence that a person is needed at which one is.</param>
/// <param name="Several">Confidence that an email holds several matters at which a person takes it apart where the software cannot; from half of it on the software tries.</param>
public sealed record Thresholds(
    IReadOnlyList<ThresholdPool> Pools, IReadOnlyList<LabelVeto> Vetoes, double Part, double Margin, double Danger, double DangerWords, double Person, double Several)
{
    /// <summary>The kind of pool a label belongs to.</summary>
    /// <param name="service">The service of that code; null when it is a topic or a referral.</param>
    /// <param name="topic">The topic or referral of that code; null when it is a service.</param>
    public static PoolKind KindOf(Service? service, Topic? topic) => service switch
    {
        { Handling: ServiceHandling.File, Urgency: Urgency.Routine } => PoolKind.Requests,
        { Handling: ServiceHandling.File } => PoolKind.UrgentRequests,
        { Handling: ServiceHandling.Refer } => PoolKind.Referrals,
        _ => topic is { Kind: TopicKind.Refer } ? PoolKind.Referrals : PoolKind.Answers,
    };

    /// <summary>The pool of that kind in a language; the English one where the language has none.</summary>
    public ThresholdPool PoolOf(PoolKind kind, string language) =>
        Pools.FirstOrDefault(pool => pool.Kind == kind && pool.Language == language) ?? Pools.First(pool => pool.Kind == kind && pool.Language == "en");

    /// <summary>The veto on a label in a language, or null.</summary>
    public LabelVeto? VetoOf(string code, string language) => Vetoes.FirstOrDefault(veto => veto.Code == code && veto.Language == language);
}

/// <summary>Labels whose errors cost alike, and the confidence that holds their risk.</summary>
/// <param name="Language">Language of the emails.</param>
/// <param name="Kind">Which labels.</param>
/// <param name="Risk">Greatest share of wrong acts that is accepted.</param>
/// <param name="Confidence">Least confidence at which such a label is acted on.</param>
/// <param name="Evidence">What was seen at or above that confidence on texts by writers the model had not read.</param>
public sealed record ThresholdPool(string Language, PoolKind Kind, double Risk, double Confidence, RiskEvidence Evidence);

/// <summary>A label that goes to people.</summary>
/// <param name="Language">Language of the emails.</param>
/// <param name="Code">The label.</param>
/// <param name="Evidence">What was seen of it at or above its pool's confidence.</param>
public sealed record LabelVeto(string Language, string Code, RiskEvidence Evidence);

/// <summary>A count of acts and of those that were wrong.</summary>
/// <param name="Held">Texts that hold such a matter, acted on or not.</param>
/// <param name="Taken">Texts acted on.</param>
/// <param name="Wrong">Of those, acted on wrongly.</param>
/// <param name="Bound">Upper bound of the share of wrong acts, with 95% confidence (Clopper and Pearson).</param>
public sealed record RiskEvidence(int Held, int Taken, int Wrong, double Bound);

/// <summary>Kinds of labels by what is done and what an error costs.</summary>
public enum PoolKind
{
    /// <summary>The card of a topic is sent: a wrong one leaves a question open, or loses a request.</summary>
    Answers,

    /// <summary>The card of another body's matter is sent: a wrong one sends a resident away from where they would be helped.</summary>
    Referrals,

    /// <summary>A routine request is written: a wrong one costs a crew or a clerk a look.</summary>
    Requests,

    /// <summary>A request of priority or emergency is written: a wrong one costs time that matters.</summary>
    UrgentRequests,
}
