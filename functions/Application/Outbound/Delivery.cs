namespace Toronto311.Application.Outbound;

/// <summary>How far sending a reply has come.</summary>
public sealed record Delivery
{
    public DeliveryState State { get; init; } = DeliveryState.Held;

    /// <summary>Times a server was asked to take it and did not, for a reason of this mail.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before this time; null to try at once.</summary>
    public DateTimeOffset? NextTry { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What stood in the way last, in words: what the server said.</summary>
    public string? Fault { get; init; }

    /// <summary>Until then one worker alone sends it; null when none does.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }
}

/// <summary>What became of a reply.</summary>
public enum DeliveryState
{
    /// <summary>No mail server was connected when it was recorded: it is kept, and never sent by itself.</summary>
    Held,

    /// <summary>It is to be sent.</summary>
    Waiting,

    /// <summary>A mail server has taken it.</summary>
    Sent,

    /// <summary>It cannot be delivered; an agent has the matter.</summary>
    Refused,
}
