using MimeKit;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Says of each setting for sending that cannot be used which it is, what it holds and what is accepted.</summary>
internal static class SmtpOptionsCheck
{
    private static readonly SettingsCheck Check = new(SmtpOptions.Section);

    public static IReadOnlyList<string> Problems(SmtpOptions options) =>
    [
        .. Check.Connection(options.Host, options.Port, options.Security, "SMTP server, such as smtp.office365.com or smtp.gmail.com", "587 for Security StartTls, 465 for Implicit"),
        .. SignIn(options),
        .. Check.Trust(options.CertificatePin, options.CaFile),
        .. Addresses(options),
        .. Pace(options),
    ];

    /// <summary>Whether a text is one bare address.</summary>
    public static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && text.Contains('@', StringComparison.Ordinal);

    private static IEnumerable<string> SignIn(SmtpOptions options)
    {
        var (hasUser, hasPassword) = (!string.IsNullOrWhiteSpace(options.User), !string.IsNullOrEmpty(options.Password));
        if (hasPassword && options.OAuth is not null)
            yield return $"{SmtpOptions.Section}:Password and {SmtpOptions.Section}:OAuth are both set; keep one of them.";
        if (!hasUser && (hasPassword || options.OAuth is not null))
            yield return Check.Says("User", options.User, "it must be the name to sign in with, usually the mailbox's address.");
        if (hasUser && !hasPassword && options.OAuth is null)
            yield return $"{SmtpOptions.Section}:User is set, but neither {SmtpOptions.Section}:Password nor {SmtpOptions.Section}:OAuth; set one of them (in the environment: Outbound__Password), or leave User empty where the server asks nobody to sign in.";
        foreach (var problem in options.OAuth is { } oauth ? Check.OAuth(oauth) : [])
            yield return problem;
    }

    private static IEnumerable<string> Addresses(SmtpOptions options)
    {
        if (!IsAddress(options.From))
            yield return Check.Says("From", options.From, "it must be the address replies come from, such as 311@toronto.ca.");
        else if (options.EnvelopeFrom is null && !BounceAddress.Fits(options.From))
            yield return Check.Says("From", options.From, "it is too long for return paths of its own (35 octets before the @); set EnvelopeFrom to an address or to <>.");
        if (options.DisplayName.Any(char.IsControl))
            yield return Check.Says("DisplayName", options.DisplayName, "it must be a name on one line.");
        if (options.EnvelopeFrom is { } path && path != SmtpOptions.NullReturnPath && !IsAddress(path))
            yield return Check.Says("EnvelopeFrom", path, "it must be an address of ours, or <> for none; leave it out for one address for each reply.");
    }

    private static IEnumerable<string> Pace(SmtpOptions options)
    {
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
            yield return Check.Says("Timeout", options.Timeout, "it must be 00:00:01 to 00:10:00.");
        if (options.IdleTime < TimeSpan.Zero || options.IdleTime > TimeSpan.FromMinutes(4))
            yield return Check.Says("IdleTime", options.IdleTime, "it must be 00:00:00 to 00:04:00, before servers hang up.");
    }
}
