using Toronto311.Application.Conversations;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Outbound;

/// <summary>What a reply is written from besides the decision.</summary>
public sealed record ReplyContext
{
    public required InboundEmail Email { get; init; }

    /// <summary>The conversation as it stood before this email; null when the email begins one.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>The escalation the email is in, or null.</summary>
    public string? EscalationId { get; init; }

    /// <summary>Requests filed from it.</summary>
    public IReadOnlyList<ServiceRequestDocument> Filed { get; init; } = [];

    /// <summary>Earlier requests it was added to.</summary>
    public IReadOnlyList<ServiceRequestDocument> Joined { get; init; } = [];

    /// <summary>Requests whose status it asks for.</summary>
    public IReadOnlyList<ServiceRequestDocument> Told { get; init; } = [];

    /// <summary>Photos that came with it.</summary>
    public IReadOnlyList<KeptPhoto> Photos { get; init; } = [];

    /// <summary>What everybody who writes about the same thing is told now; null when there is nothing.</summary>
    public SurgeNotice? Notice { get; init; }
}
