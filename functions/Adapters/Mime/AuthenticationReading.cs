using MimeKit;
using MimeKit.Cryptography;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>What our own receiving server found of the sender; what anyone else claims to have found is not listened to (RFC 8601 §5).</summary>
internal static class AuthenticationReading
{
    /// <remarks>
    /// Servers add their fields on top, so ours are the topmost. Reading stops at the first Received of a host that is not ours,
    /// and at any Received once a result of ours was seen: what stands below came with the mail.
    /// </remarks>
    public static Authentication Read(HeaderList headers, string? authServId)
    {
        if (string.IsNullOrWhiteSpace(authServId))
            return Authentication.None;
        var results = new List<AuthenticationMethodResult>();
        foreach (var header in headers)
        {
            if (header.Id == HeaderId.Received && (results.Count > 0 || IsForeign(header.Value, authServId)))
                break;
            if (header.Id == HeaderId.AuthenticationResults && AuthenticationResults.TryParse(header.RawValue, out var found)
                && authServId.Equals(found.AuthenticationServiceIdentifier, StringComparison.OrdinalIgnoreCase))
                results.AddRange(found.Results);
        }
        return new Authentication(Result(results, "spf"), Result(results, "dkim"), Result(results, "dmarc"));
    }

    /// <summary>Of several DKIM signatures one that passes is enough (RFC 6376 §4.2); otherwise the topmost result counts.</summary>
    private static string? Result(List<AuthenticationMethodResult> results, string method)
    {
        var found = results.Where(result => method.Equals(result.Method, StringComparison.OrdinalIgnoreCase) && result.Result is not null)
            .Select(result => result.Result.ToLowerInvariant()).ToList();
        return method == "dkim" && found.Contains("pass") ? "pass" : found.FirstOrDefault();
    }

    /// <summary>Received by a named host outside our domain; a line that names no host or only an address is one of our own inside steps, as far as can be told.</summary>
    private static bool IsForeign(string received, string authServId)
    {
        var by = ReceivedBy(received);
        if (!by.Contains('.', StringComparison.Ordinal) || !by.AsSpan().ContainsAnyInRange('a', 'z') || by.Contains(':', StringComparison.Ordinal))
            return false;
        return !IsWithin(by, authServId) && !IsWithin(by, Domain(authServId));
    }

    private static string ReceivedBy(string received)
    {
        var words = received.ToLowerInvariant().Split([' ', '\t', '\r', '\n', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var by = Array.IndexOf(words, "by");
        return by >= 0 && by + 1 < words.Length ? words[by + 1].Trim('[', ']', '.') : "";
    }

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>The domain around a host name of three or more labels: mx1.toronto.ca is of toronto.ca.</summary>
    private static string Domain(string host) =>
        host.Count(c => c == '.') >= 2 ? host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..] : host;
}
