using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Evaluation;

/// <summary>A decision held against what the email is known to hold.</summary>
/// <param name="Email">The email.</param>
/// <param name="Decision">What the software made of it.</param>
/// <param name="Best">Best label, and whether it is right; null when the email's matters are not known.</param>
/// <param name="IsAmongThree">Whether one of the best three labels is right.</param>
/// <param name="Acts">What the software did or, but for an approval, would do by itself.</param>
/// <param name="Lost">Service codes asked for that nobody and nothing takes up.</param>
/// <param name="Faults">What went wrong, in words for the person who reads the misses; the gravest first.</param>
public sealed record Judgement(
    LabelledEmail Email,
    Decision Decision,
    JudgedLabel? Best,
    bool IsAmongThree,
    IReadOnlyList<Act> Acts,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Faults)
{
    /// <summary>Whether the email asks for information only.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The software heard danger.</summary>
    public bool HeardDanger { get; init; }

    /// <summary>A card was sent and no person sees the email.</summary>
    public bool IsAnsweredAlone { get; init; }

    public bool IsDiscarded => Decision.Disposition == Disposition.Discarded;
}

/// <summary>The best label of an email.</summary>
public readonly record struct JudgedLabel(string Code, double Confidence, bool IsRight);

/// <summary>One thing done without a person.</summary>
/// <param name="Kind">What.</param>
/// <param name="Code">Topic answered or service filed.</param>
/// <param name="Confidence">Of the label it rests on.</param>
/// <param name="IsRight">Whether the email holds that matter.</param>
/// <param name="IsPlaceRight">For a filed request whose place is known: whether it is that place; else null.</param>
public sealed record Act(ActKind Kind, string Code, double Confidence, bool IsRight, bool? IsPlaceRight = null);

/// <summary>Kinds of what is done without a person.</summary>
public enum ActKind
{
    /// <summary>A card was sent.</summary>
    Answered,

    /// <summary>A card would have been sent, were it approved.</summary>
    AwaitsApproval,

    /// <summary>A request was filed.</summary>
    Filed,

    /// <summary>A request waits for the place the resident is asked for.</summary>
    Asked,
}
