using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Decides whether a server's certificate is trusted, and keeps in words why one was not.</summary>
/// <param name="section">Where the settings are that would change it.</param>
internal sealed class CertificateTrust(string section, string host, string? pin, string? caFile)
{
    /// <summary>Why the last certificate was refused; null when it was not.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Why a file of authorities cannot be used, or null.</summary>
    public static string? LoadProblem(string caFile)
    {
        try
        {
            return Load(caFile).Count == 0 ? "there is no certificate in it" : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return fault.Message;
        }
    }

    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        using var presented = certificate is null ? null : X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        Refusal = presented is null ? $"{host} showed no certificate." : pin is null ? ByAuthority(presented, chain, errors) : ByPin(presented, pin);
        return Refusal is null;
    }

    private string? ByPin(X509Certificate2 presented, string expected)
    {
        var seen = Fingerprint(presented);
        return seen == SettingsCheck.PinDigits(expected)
            ? null
            : $"The certificate of {host} is not the one pinned: its SHA-256 is {seen}. If the server has a new certificate, compare it with the server's administrator and set {section}:CertificatePin.";
    }

    private string? ByAuthority(X509Certificate2 presented, X509Chain? chain, SslPolicyErrors errors)
    {
        var reasons = new List<string>();
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            reasons.Add($"it is for {Names(presented)}, not {host}");
        if (caFile is not null)
            reasons.AddRange(PrivateChainFaults(presented, chain, caFile));
        else if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            reasons.AddRange(ChainFaults(presented, chain));
        return reasons.Count == 0
            ? null
            : $"The certificate of {host} was refused: {string.Join("; ", reasons)}. For a private server set {section}:CaFile to the certificate of its authority, "
              + $"or {section}:CertificatePin once its administrator has confirmed SHA-256 {Fingerprint(presented)}.";
    }

    private static List<string> PrivateChainFaults(X509Certificate2 presented, X509Chain? shown, string caFile)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(Load(caFile));
        foreach (var element in shown?.ChainElements.AsEnumerable() ?? [])
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid("1.3.6.1.5.5.7.3.1")); // Server authentication (RFC 5280 §4.2.1.12).
        return chain.Build(presented) ? [] : ChainFaults(presented, chain);
    }

    private static List<string> ChainFaults(X509Certificate2 presented, X509Chain? chain)
    {
        var faults = (chain?.ChainStatus ?? []).Select(status => Words(status, presented)).Distinct(StringComparer.Ordinal).ToList();
        return faults.Count > 0 ? faults : ["its authority is not trusted here"];
    }

    private static string Words(X509ChainStatus status, X509Certificate2 presented) => status.Status switch
    {
        X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain when presented.Subject == presented.Issuer => "it is signed by itself, by no authority trusted here",
        X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain => $"its authority ({presented.Issuer}) is not trusted here",
        X509ChainStatusFlags.NotTimeValid => FormattableString.Invariant($"it, or its authority's, is outside its time (valid {presented.NotBefore.ToUniversalTime():yyyy-MM-dd} to {presented.NotAfter.ToUniversalTime():yyyy-MM-dd})"),
        X509ChainStatusFlags.Revoked => "it was revoked",
        _ => status.StatusInformation.Trim().TrimEnd('.'),
    };

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(extension => extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(address => address.ToString()))).ToList();
        return names.Count > 0 ? string.Join(", ", names) : certificate.Subject;
    }

    private static string Fingerprint(X509Certificate2 certificate) => Convert.ToHexString(SHA256.HashData(certificate.RawData));

    private static X509Certificate2Collection Load(string caFile)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(caFile);
        return authorities;
    }
}
