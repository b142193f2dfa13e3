namespace Toronto311.Application.Inbound;

/// <summary>A decision as it is kept, create-if-absent, before anything is done about it. Everything that acts or shows reads this.</summary>
public sealed record DecisionDocument
{
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    public required string EmailKey { get; init; }

    /// <summary>The first copy of the email, the one decided; another archiveKey with the same email key is a duplicate.</summary>
    public required string ArchiveKey { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required int Release { get; init; }

    /// <summary>Subject and sender, for those who read the list; erased with the mail when its retention ends.</summary>
    public string Subject { get; init; } = "";

    public string? FromName { get; init; }

    public string? FromAddress { get; init; }

    public string? MessageId { get; init; }

    public required string Disposition { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public IReadOnlyList<SettledLabel> Labels { get; init; } = [];

    public required IReadOnlyList<PartDocument> Parts { get; init; }

    public string Language { get; init; } = "und";

    public bool IsUrgent { get; init; }

    public bool IsFromCouncillor { get; init; }

    /// <summary>The office that passed a resident's email on asks that the resident be told too.</summary>
    public bool TellsResident { get; init; }

    /// <summary>What whoever runs the system must know at once; null when there is nothing.</summary>
    public string? Alert { get; init; }

    /// <summary>The conversation the email belongs to, or null.</summary>
    public string? ConversationId { get; init; }

    /// <summary>It only says again, in the same words, what that conversation began with.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether its sender is the one that conversation is with; somebody else's email joins nothing.</summary>
    public bool IsSameSender { get; init; }

    public string? OriginalSenderName { get; init; }

    public string? OriginalSenderAddress { get; init; }

    public double Confidence { get; init; }

    public long DecideMicros { get; init; }

    public required IReadOnlyList<TraceDocument> Trace { get; init; }
}

/// <summary>One part of an email and what becomes of it.</summary>
public sealed record PartDocument
{
    public required string Text { get; init; }

    public required string Disposition { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public IReadOnlyList<SettledLabel> Labels { get; init; } = [];

    /// <summary>The request filed, waited for or proposed.</summary>
    public DraftDocument? Request { get; init; }

    /// <summary>The topic answered or proposed.</summary>
    public string? Topic { get; init; }

    /// <summary>An escalated part whose card is sent all the same.</summary>
    public bool CardGoesAlong { get; init; }

    /// <summary>The acknowledgement says to phone now.</summary>
    public bool TellToPhone { get; init; }

    /// <summary>The conversation an appended part joins, or whose question a filed part answers.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The request an appended part says is not wanted any more.</summary>
    public string? Cancels { get; init; }

    /// <summary>Requests whose status the resident is told.</summary>
    public IReadOnlyList<string> StatusOf { get; init; } = [];
}

/// <summary>A service request as far as the email gives it.</summary>
public sealed record DraftDocument(string ServiceCode, PlaceDocument? Place, PlaceDocument? OfferedPlace, string Description);

/// <summary>A place as a resident said it; <see cref="Kind"/> as <c>decide --json</c> gives it.</summary>
public sealed record PlaceDocument(string Kind, string Text, string Words, string? Unit);

/// <summary>One line of the explanation.</summary>
public sealed record TraceDocument(string Step, string Detail);
