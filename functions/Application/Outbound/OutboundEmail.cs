namespace Toronto311.Application.Outbound;

/// <summary>A reply in the outbox: recorded before it is sent, so that a crash neither loses nor doubles it.</summary>
public sealed record OutboundEmail
{
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    /// <summary>Message-ID without angle brackets, derived from the email answered and the kind: a resend is the same message.</summary>
    public required string MessageId { get; init; }

    public required ReplyKind Kind { get; init; }

    /// <summary>The email answered.</summary>
    public required string EmailKey { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>Message-ID of the email answered, or null.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Message-IDs of the exchange so far, the oldest first, that of the email answered last (RFC 5322 §3.6.4).</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Where a reply goes: our address with the signed token of the conversation; null to take replies at the plain address.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Value of <see cref="Domain.Mail.OwnMailbox.LoopHeader"/>, signed, by which we know our own mail when it comes back.</summary>
    public string? LoopMarker { get; init; }

    /// <summary>The conversation it is part of; null for mail that is part of none.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Language it is written in, as Content-Language gives it (RFC 3282): "fr", or "ta, en" where a note in the writer's language stands before the English.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Topics whose cards it contains, so that the same answer is not given again soon.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>It tells somebody of danger, or to phone now: that it was not delivered is urgent too.</summary>
    public bool IsUrgent { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public Delivery Delivery { get; init; } = new();
}

/// <summary>Why we write to a resident.</summary>
public enum ReplyKind
{
    /// <summary>Everything the email's parts give the resident: cards, numbers of requests, questions, or that a person will read it.</summary>
    Reply,

    /// <summary>Only that a person will read the email, and what to do if it is urgent.</summary>
    Receipt,

    /// <summary>That a request's status has changed.</summary>
    StatusChange,
}
