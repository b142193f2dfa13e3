namespace Toronto311.Application.Outbound;

/// <summary>How sending goes, for whoever watches over it.</summary>
public sealed record OutboundHealth
{
    /// <summary>When the server last took or judged a reply.</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>What went wrong last, in words an operator can act on.</summary>
    public string? LastError { get; init; }

    public DateTimeOffset? LastErrorAt { get; init; }

    /// <summary>When it is tried again; null while nothing is wrong.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Replies go out as they should.</summary>
    public bool IsWell => NextTry is null;
}
