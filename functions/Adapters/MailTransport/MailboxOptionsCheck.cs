using System.Net;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Says of each setting that cannot be used which it is, what it holds and what is accepted.</summary>
internal static class MailboxOptionsCheck
{
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(29); // RFC 2177: re-issued at least every 29 minutes.

    public static IReadOnlyList<string> Problems(MailboxOptions options) =>
        [.. Connection(options), .. SignIn(options), .. Trust(options), .. Folders(options), .. Pace(options)];

    /// <summary>Whether a host is this machine, whatever a name server says.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>A pin as hexadecimal digits alone, in capitals.</summary>
    public static string PinDigits(string pin) => pin.Replace(":", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static IEnumerable<string> Connection(MailboxOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return Says("Host", options.Host, "it must be the host name of the IMAP server, such as outlook.office365.com or imap.gmail.com, without a protocol or port.");
        if (options.Port is < 1 or > 65535)
            yield return Says("Port", options.Port, "it must be 1 to 65535: 993 for Security Implicit, 143 for StartTls.");
        if (!Enum.IsDefined(options.Security))
            yield return Says("Security", options.Security, "it must be Implicit, StartTls or None.");
        if (options.Security == MailboxSecurity.None && !IsLoopback(options.Host))
            yield return Says("Security", options.Security, $"without TLS only this machine itself (localhost, 127.0.0.1) may be read, not \"{options.Host}\"; set Implicit or StartTls.");
    }

    private static IEnumerable<string> SignIn(MailboxOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.User))
            yield return Says("User", options.User, "it must be the name the mailbox is signed in with, usually its address.");
        var hasPassword = !string.IsNullOrEmpty(options.Password);
        if (hasPassword == (options.OAuth is not null))
        {
            yield return hasPassword
                ? $"{MailboxOptions.Section}:Password and {MailboxOptions.Section}:OAuth are both set; keep one of them."
                : $"{MailboxOptions.Section}:Password is not set, nor is {MailboxOptions.Section}:OAuth; set one of them (in the environment: Mailbox__Password).";
        }

        foreach (var problem in options.OAuth is { } oauth ? OAuth(oauth) : [])
            yield return problem;
    }

    private static IEnumerable<string> OAuth(OAuthOptions oauth)
    {
        var isUri = Uri.TryCreate(oauth.TokenEndpoint, UriKind.Absolute, out var endpoint);
        if (!isUri || endpoint is null || !(endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)))
            yield return Says("OAuth:TokenEndpoint", oauth.TokenEndpoint, "it must be an https address, such as https://login.microsoftonline.com/TENANT/oauth2/v2.0/token.");
        if (string.IsNullOrWhiteSpace(oauth.ClientId))
            yield return Says("OAuth:ClientId", oauth.ClientId, "it must be the identifier of the registered application.");
        if (!Enum.IsDefined(oauth.Grant))
            yield return Says("OAuth:Grant", oauth.Grant, "it must be ClientCredentials or RefreshToken.");
        if (oauth.Grant == OAuthGrant.ClientCredentials && string.IsNullOrEmpty(oauth.ClientSecret))
            yield return Unset("OAuth:ClientSecret", "Grant ClientCredentials needs it; set it in the environment (Mailbox__OAuth__ClientSecret).");
        if (oauth.Grant == OAuthGrant.RefreshToken && string.IsNullOrEmpty(oauth.RefreshToken))
            yield return Unset("OAuth:RefreshToken", "Grant RefreshToken needs it; set it in the environment (Mailbox__OAuth__RefreshToken).");
    }

    private static IEnumerable<string> Trust(MailboxOptions options)
    {
        if (options is { CertificatePin: not null, CaFile: not null })
            yield return $"{MailboxOptions.Section}:CertificatePin and {MailboxOptions.Section}:CaFile are both set; keep one of them.";
        if (options.CertificatePin is { } pin && !IsSha256(PinDigits(pin)))
            yield return Says("CertificatePin", pin, "it must be the SHA-256 of the server's certificate, 64 hexadecimal digits (openssl x509 -noout -fingerprint -sha256).");
        if (options.CaFile is { } file && CertificateTrust.LoadProblem(file) is { } problem)
            yield return Says("CaFile", file, $"it must be a readable PEM file of the authority's certificate ({problem}).");
    }

    private static IEnumerable<string> Folders(MailboxOptions options)
    {
        (string Setting, string Name)[] folders = [("Inbox", options.Inbox), ("Processed", options.Processed), ("Failed", options.Failed)];
        foreach (var (setting, name) in folders)
        {
            if (name.Length == 0 || name.Split('/').Any(string.IsNullOrWhiteSpace) || name.Any(char.IsControl))
                yield return Says(setting, name, "it must be the name of a folder; a folder inside another is written Outer/Inner.");
        }

        if (folders.DistinctBy(folder => folder.Name, StringComparer.OrdinalIgnoreCase).Count() < folders.Length)
            yield return $"{MailboxOptions.Section}:Inbox, Processed and Failed are \"{options.Inbox}\", \"{options.Processed}\" and \"{options.Failed}\"; they must be three different folders.";
    }

    private static IEnumerable<string> Pace(MailboxOptions options)
    {
        if (options.PollInterval < TimeSpan.FromSeconds(1) || options.PollInterval > TimeSpan.FromHours(1))
            yield return Says("PollInterval", options.PollInterval, "it must be 00:00:01 to 01:00:00.");
        if (options.IdleRenewal < TimeSpan.FromSeconds(1) || options.IdleRenewal >= LongestIdle)
            yield return Says("IdleRenewal", options.IdleRenewal, "it must be 00:00:01 to less than 00:29:00, after which servers may hang up.");
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
            yield return Says("Timeout", options.Timeout, "it must be 00:00:01 to 00:10:00.");
        if (options.BatchSize is < 1 or > 1_000)
            yield return Says("BatchSize", options.BatchSize, "it must be 1 to 1000 mails.");
        if (options.LargestMail is < 1_024 or > 150L * 1024 * 1024)
            yield return Says("LargestMail", options.LargestMail, "it must be 1024 to 157286400 bytes (150 MB); 26214400 is 25 MB.");
    }

    private static bool IsSha256(string digits) => digits.Length == 64 && digits.All(char.IsAsciiHexDigitUpper);

    private static string Says(string setting, object value, string accepted) => FormattableString.Invariant($"{MailboxOptions.Section}:{setting} is \"{value}\"; {accepted}");

    private static string Unset(string setting, string accepted) => $"{MailboxOptions.Section}:{setting} is not set; {accepted}";
}
