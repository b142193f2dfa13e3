namespace Toronto311.Adapters.MailTransport;

/// <summary>The mailbox residents write to, and how it is read. Secrets come from the environment or a vault, never from a file in the repository.</summary>
public sealed record MailboxOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Mailbox";

    /// <summary>Host name of the IMAP server.</summary>
    public string Host { get; init; } = "";

    /// <summary>TCP port. Default 993, that of implicit TLS.</summary>
    public int Port { get; init; } = 993;

    /// <summary>How the connection is protected. Default: implicit TLS.</summary>
    public MailboxSecurity Security { get; init; } = MailboxSecurity.Implicit;

    /// <summary>Whom the mailbox belongs to, usually its address.</summary>
    public string User { get; init; } = "";

    /// <summary>The password; null where <see cref="OAuth"/> is used.</summary>
    public string? Password { get; init; }

    /// <summary>OAuth 2 in place of a password; Exchange Online and Gmail ask for it.</summary>
    public OAuthOptions? OAuth { get; init; }

    /// <summary>SHA-256 of the server's certificate in hexadecimal (colons allowed): this certificate is trusted, and no other.</summary>
    public string? CertificatePin { get; init; }

    /// <summary>A PEM file with the certificates of a private authority: these are trusted, and no others.</summary>
    public string? CaFile { get; init; }

    /// <summary>The folder mail arrives in. Default INBOX. Folders inside others are written with "/", whatever the server uses.</summary>
    public string Inbox { get; init; } = "INBOX";

    /// <summary>Where mail is moved once it is accepted; made when missing. Default Processed.</summary>
    public string Processed { get; init; } = "Processed";

    /// <summary>Where mail is moved that cannot be accepted; made when missing. Default Failed.</summary>
    public string Failed { get; init; } = "Failed";

    /// <summary>From one look to the next on a server that does not tell of new mail by itself (IDLE). Default 30 seconds.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to listen for new mail before looking anyway. Default 9 minutes: Gmail hangs up after 10, and RFC 2177 lets servers do so after 30.</summary>
    public TimeSpan IdleRenewal { get; init; } = TimeSpan.FromMinutes(9);

    /// <summary>How long the server may keep silent when something was asked of it. Default 1 minute.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many mails are listed at once, 1 to 1,000. Default 50.</summary>
    public int BatchSize { get; init; } = 50;

    /// <summary>Bytes of the largest mail that is accepted; a larger one goes to <see cref="Failed"/>. Default 25 MB.</summary>
    public long LargestMail { get; init; } = 25 * 1024 * 1024;

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() => MailboxOptionsCheck.Problems(this);

    /// <summary>Never the secrets.</summary>
    public override string ToString() => $"{User} at {Host}:{Port}";
}

/// <summary>How a connection is protected.</summary>
public enum MailboxSecurity
{
    /// <summary>TLS from the first byte; port 993 by custom.</summary>
    Implicit,

    /// <summary>TLS after a word in the clear, and nothing without it; port 143 by custom.</summary>
    StartTls,

    /// <summary>No TLS; only to this machine itself.</summary>
    None,
}
