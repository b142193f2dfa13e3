using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>The server replies are sent with, and as whom. Secrets come from the environment or a vault, never from a file in the repository.</summary>
public sealed record SmtpOptions
{
    /// <summary>Name of the section in the settings; how fast and how long to send is in <see cref="OutboundOptions"/> of the same section.</summary>
    public const string Section = OutboundOptions.Section;

    /// <summary>A return path of none: bounces go nowhere (RFC 3834 §3.3).</summary>
    public const string NullReturnPath = "<>";

    /// <summary>Host name of the SMTP server.</summary>
    public string Host { get; init; } = "";

    /// <summary>TCP port. Default 587, that of submission (RFC 6409).</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected. Default: TLS after STARTTLS, and nothing without it.</summary>
    public MailboxSecurity Security { get; init; } = MailboxSecurity.StartTls;

    /// <summary>Whom to sign in as; empty where the server asks nobody to.</summary>
    public string User { get; init; } = "";

    /// <summary>The password; null where <see cref="OAuth"/> is used, or nobody signs in.</summary>
    public string? Password { get; init; }

    /// <summary>OAuth 2 in place of a password; Exchange Online and Gmail ask for it.</summary>
    public OAuthOptions? OAuth { get; init; }

    /// <summary>SHA-256 of the server's certificate in hexadecimal (colons allowed): this certificate is trusted, and no other.</summary>
    public string? CertificatePin { get; init; }

    /// <summary>A PEM file with the certificates of a private authority: these are trusted, and no others.</summary>
    public string? CaFile { get; init; }

    /// <summary>The address replies come from, such as 311@toronto.ca.</summary>
    public string From { get; init; } = "";

    /// <summary>The name beside it. Default 311 Toronto.</summary>
    public string DisplayName { get; init; } = "311 Toronto";

    /// <summary>The return path bounces come to. Default null: an address of its own for each reply at <see cref="From"/> (311+b-…@toronto.ca), by which a bounce is known.
    /// "&lt;&gt;" for none; or one address for all, where the server does not let mail be sent from +addresses.</summary>
    public string? EnvelopeFrom { get; init; }

    /// <summary>How long the server may keep silent when something was asked of it. Default 1 minute.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the connection is kept after a reply, for the next one. Default 30 seconds.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() => SmtpOptionsCheck.Problems(this);

    /// <summary>Never the secrets.</summary>
    public override string ToString() => $"{From} by {Host}:{Port}";
}
