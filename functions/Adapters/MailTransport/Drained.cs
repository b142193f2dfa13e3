namespace Toronto311.Adapters.MailTransport;

/// <summary>What one look through the inbox came to.</summary>
/// <param name="Taken">Mails accepted and moved to Processed.</param>
/// <param name="SetAside">Mails moved to Failed.</param>
/// <param name="Waiting">Mails left in the inbox because they could not be taken; each is tried again.</param>
/// <param name="Stopped">Why the look ended early; null when it did not.</param>
public sealed record Drained(int Taken, int SetAside, int Waiting, string? Stopped);

/// <summary>How taking one mail ended.</summary>
internal enum Taking
{
    Taken,
    SetAside,

    /// <summary>It could not be accepted just now.</summary>
    NotAccepted,

    /// <summary>The server would not let it be read or moved; others may do.</summary>
    NotMoved,

    /// <summary>Somebody else has moved it meanwhile.</summary>
    Gone,
}
