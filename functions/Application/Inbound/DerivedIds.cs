using System.Security.Cryptography;
using System.Text;

namespace Toronto311.Application.Inbound;

/// <summary>Ids that derive from an email, so that every effect happens once however often it is carried out.</summary>
public static class DerivedIds
{
    /// <summary>Letters and digits that are not mistaken for each other when read out (Crockford's base 32).</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Number of a service request: "311-" and two groups of five a resident can read out over the phone.</summary>
    public static string ServiceRequest(string emailKey, int part) => $"311-{Code(emailKey, $"request {part}", 5)}-{Code(emailKey, $"request {part} b", 5)}";

    /// <summary>Number of the request a decision's part files; two replies to one question are one request.</summary>
    public static string RequestOf(DecisionDocument decision, int part) =>
        decision.Parts[part] is { Disposition: "filed", ConversationId: { } answered } ? ServiceRequest(answered, 0) : ServiceRequest(decision.EmailKey, part);

    /// <summary>Reference of an escalation.</summary>
    public static string Escalation(string key) => $"E-{Code(key, "escalation", 8)}";

    /// <summary>Message-ID of a reply, without angle brackets.</summary>
    public static string Reply(string emailKey, string kind, string domain) => $"{Code(emailKey, kind, 26).ToLowerInvariant()}.{kind}@{domain}";

    private static string Code(string key, string purpose, int length)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}\n{key}"));
        return string.Create(length, hash, (code, bytes) =>
        {
            for (var at = 0; at < code.Length; at++)
                code[at] = Alphabet[bytes[at] & 31];
        });
    }
}
