using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Conversations;

/// <summary>An exchange with one resident, from their first email on.</summary>
public sealed record Conversation
{
    public const int CurrentSchema = 2;

    public required int Schema { get; init; }

    /// <summary>Email key of the first email.</summary>
    public required string Id { get; init; }

    /// <summary>Lower-case address the conversation is with.</summary>
    public required string With { get; init; }

    /// <summary>Addresses of others who are in it rightly: the office that passed it on, the resident whose mail was passed on.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>answered, asked, filed or escalated.</summary>
    public required string Stage { get; init; }

    /// <summary>The language of the first email.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Message-IDs of ours and theirs that a reply may refer to.</summary>
    public IReadOnlyList<string> MessageIds { get; init; } = [];

    /// <summary>Email keys of what has been carried out in it to the end: it is the last that is written of an email.</summary>
    public IReadOnlyList<string> EmailKeys { get; init; } = [];

    /// <summary>What the first email's words and the person they are from are known by; null when it says too little.</summary>
    public string? WordsKey { get; init; }

    /// <summary>Requests filed in it.</summary>
    public IReadOnlyList<string> ServiceRequestIds { get; init; } = [];

    /// <summary>The escalation it has, or null.</summary>
    public string? EscalationId { get; init; }

    /// <summary>The request that waits for its place while the stage is asked.</summary>
    public DraftDocument? Pending { get; init; }

    /// <summary>Photos that came with what waits, for the request once it is filed.</summary>
    public IReadOnlyList<KeptPhoto> Photos { get; init; } = [];

    /// <summary>When an agent gets the matter if the question is not answered; null when nothing is asked.</summary>
    public DateTimeOffset? AnswerBy { get; init; }

    /// <summary>When the resident was told that a person will read it; it is said once.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>The resident was told that what they added has reached the request; it is said once.</summary>
    public bool AdditionAcknowledged { get; init; }

    /// <summary>Topics answered, with the last time each was.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Answered { get; init; } = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);

    public required DateTimeOffset LastAt { get; init; }

    /// <summary>The part of its id that stands in the address replies go to.</summary>
    public static string ReferenceOf(string id) => MailSeals.ReferenceOf(id);
}
