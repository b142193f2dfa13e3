using Toronto311.Application.Requests;

namespace Toronto311.Application.Escalations;

/// <summary>An email a person must decide on: why, how urgent, and where to start. The mail itself is in the archive, the proposal in the decision.</summary>
public sealed record Escalation
{
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    /// <summary>Derived from the email, so that escalating twice is escalating once.</summary>
    public required string Id { get; init; }

    public required string ArchiveKey { get; init; }

    /// <summary>The email, or null when it could not be read or handling failed before it had one.</summary>
    public string? EmailKey { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What happened, in words, where the reasons do not say enough: the bound exceeded, the error met.</summary>
    public string? Detail { get; init; }

    public required bool IsUrgent { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public string Language { get; init; } = "und";

    /// <summary>From a councillor's office; counted apart and shown before residents' of the same urgency.</summary>
    public bool IsFromCouncillor { get; init; }

    /// <summary>The conversation it is about, or null.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The many mails it is one of, or null.</summary>
    public string? SurgeId { get; init; }

    /// <summary>Further emails of the same conversation.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
