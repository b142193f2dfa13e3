using System.Net;

namespace Toronto311.Adapters.MailTransport;

/// <summary>What settings of any mail server have in common, checked: which one cannot be used, what it holds and what is accepted.</summary>
/// <param name="section">Name of the section in the settings.</param>
internal sealed class SettingsCheck(string section)
{
    /// <summary>Whether a host is this machine, whatever a name server says.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>A pin as hexadecimal digits alone, in capitals.</summary>
    public static string PinDigits(string pin) => pin.Replace(":", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <param name="server">What kind of server, with examples.</param>
    /// <param name="ports">Which port goes with which security.</param>
    public IEnumerable<string> Connection(string host, int port, MailboxSecurity security, string server, string ports)
    {
        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
            yield return Says("Host", host, $"it must be the host name of the {server}, without a protocol or port.");
        if (port is < 1 or > 65535)
            yield return Says("Port", port, $"it must be 1 to 65535: {ports}.");
        if (!Enum.IsDefined(security))
            yield return Says("Security", security, "it must be Implicit, StartTls or None.");
        if (security == MailboxSecurity.None && !IsLoopback(host))
            yield return Says("Security", security, $"without TLS only this machine itself (localhost, 127.0.0.1) may be reached, not \"{host}\"; set Implicit or StartTls.");
    }

    public IEnumerable<string> OAuth(OAuthOptions oauth)
    {
        var isUri = Uri.TryCreate(oauth.TokenEndpoint, UriKind.Absolute, out var endpoint);
        if (!isUri || endpoint is null || !(endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)))
            yield return Says("OAuth:TokenEndpoint", oauth.TokenEndpoint, "it must be an https address, such as https://login.microsoftonline.com/TENANT/oauth2/v2.0/token.");
        if (string.IsNullOrWhiteSpace(oauth.ClientId))
            yield return Says("OAuth:ClientId", oauth.ClientId, "it must be the identifier of the registered application.");
        if (!Enum.IsDefined(oauth.Grant))
            yield return Says("OAuth:Grant", oauth.Grant, "it must be ClientCredentials or RefreshToken.");
        if (oauth.Grant == OAuthGrant.ClientCredentials && string.IsNullOrEmpty(oauth.ClientSecret))
            yield return Unset("OAuth:ClientSecret", $"Grant ClientCredentials needs it; set it in the environment ({section}__OAuth__ClientSecret).");
        if (oauth.Grant == OAuthGrant.RefreshToken && string.IsNullOrEmpty(oauth.RefreshToken))
            yield return Unset("OAuth:RefreshToken", $"Grant RefreshToken needs it; set it in the environment ({section}__OAuth__RefreshToken).");
    }

    public IEnumerable<string> Trust(string? certificatePin, string? caFile)
    {
        if (certificatePin is not null && caFile is not null)
            yield return $"{section}:CertificatePin and {section}:CaFile are both set; keep one of them.";
        if (certificatePin is { } pin && !IsSha256(PinDigits(pin)))
            yield return Says("CertificatePin", pin, "it must be the SHA-256 of the server's certificate, 64 hexadecimal digits (openssl x509 -noout -fingerprint -sha256).");
        if (caFile is { } file && CertificateTrust.LoadProblem(file) is { } problem)
            yield return Says("CaFile", file, $"it must be a readable PEM file of the authority's certificate ({problem}).");
    }

    public string Says(string setting, object value, string accepted) => FormattableString.Invariant($"{section}:{setting} is \"{value}\"; {accepted}");

    private string Unset(string setting, string accepted) => $"{section}:{setting} is not set; {accepted}";

    private static bool IsSha256(string digits) => digits.Length == 64 && digits.All(char.IsAsciiHexDigitUpper);
}
