namespace Toronto311.Adapters.MailTransport;

/// <summary>How reading the mailbox goes, for whoever watches over it.</summary>
public sealed record MailboxHealth
{
    /// <summary>Since when the connection stands; null while there is none.</summary>
    public DateTimeOffset? ConnectedSince { get; init; }

    /// <summary>When the inbox was last looked through to its end.</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>What went wrong last, in words an operator can act on.</summary>
    public string? LastError { get; init; }

    public DateTimeOffset? LastErrorAt { get; init; }

    /// <summary>When it is tried again; null while nothing is wrong.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Mails taken since the start.</summary>
    public int Taken { get; init; }

    /// <summary>Mails moved to Failed since the start; a person must look at them.</summary>
    public int SetAside { get; init; }

    /// <summary>Mails in the inbox that could not be taken and are tried again.</summary>
    public int Waiting { get; init; }

    /// <summary>Mail comes in as it should.</summary>
    public bool IsWell => ConnectedSince is not null && NextTry is null && Waiting == 0 && LastSuccess is not null;
}
