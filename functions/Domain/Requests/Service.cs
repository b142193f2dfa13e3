namespace Toronto311.Domain.Requests;

/// <summary>One thing residents can ask the City to do, and what is needed before it can be done.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Name">The City's name for it (GeoReport <c>service_name</c>).</param>
/// <param name="Group">Heading it stands under, such as "Garbage &amp; Bins".</param>
/// <param name="Division">City division that does the work (<c>agency_responsible</c>).</param>
/// <param name="PlaceRequired">Whether a request is not actionable without a place.</param>
/// <param name="PlaceKind">The kind of place it normally needs.</param>
/// <param name="Details">Other details worth having, for an agent to ask; residents are not asked for them.</param>
/// <param name="Urgency">How soon a person must know.</param>
/// <param name="Handling">What the software may do with it.</param>
/// <param name="ReferTo">The referral that answers it when <see cref="Handling"/> is <see cref="ServiceHandling.Refer"/>; otherwise null.</param>
/// <param name="Needs">The detail that is asked for when it is missing; none for most.</param>
public sealed record Service(
    ServiceCode Code,
    string Name,
    string Group,
    string Division,
    bool PlaceRequired,
    ServicePlace PlaceKind,
    IReadOnlyList<string> Details,
    Urgency Urgency,
    ServiceHandling Handling,
    string? ReferTo,
    NeededDetail Needs);

/// <summary>What kind of place a service is asked for at.</summary>
public enum ServicePlace
{
    Any,
    Address,
    Intersection,
    Park,
}

/// <summary>How soon a person must know of a request.</summary>
public enum Urgency
{
    Routine,

    /// <summary>An agent sees it at the same time as the division.</summary>
    Priority,

    /// <summary>The resident is told to phone now; on the desk at once.</summary>
    EmergencyPhone,
}

/// <summary>What the software may do with a request for a service.</summary>
public enum ServiceHandling
{
    /// <summary>Write a service request.</summary>
    File,

    /// <summary>Always an agent: complaints, compliments, comments.</summary>
    Escalate,

    /// <summary>Not the City's: the referral's card answers.</summary>
    Refer,
}
