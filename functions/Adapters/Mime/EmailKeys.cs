using System.Security.Cryptography;
using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>Gives an email its identity, the same by whatever route it came (decision 0003).</summary>
internal static class EmailKeys
{
    /// <summary>Names the canonical form; another form would have to give other keys.</summary>
    private const string Form = "toronto311 email key 1";

    /// <remarks>
    /// From address, Date, Subject, text and the attachments' hashes in any order, white space evened out: what servers on the way
    /// may change (line ends, folding, transfer encoding, added fields) is not in it. Message-ID stands in for a missing Date only,
    /// so that two brief mails without one ("Thanks") stay two.
    /// </remarks>
    public static EmailKey Of(InboundEmail email, IEnumerable<string> attachmentHashes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Form);
        Add(hash, email.From?.Address ?? "");
        Add(hash, email.Date is { } date ? date.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture) : email.Headers["Date"] ?? email.MessageId ?? "");
        Add(hash, email.Subject);
        Add(hash, Evened(email.FullText));
        foreach (var attachment in attachmentHashes.Order(StringComparer.Ordinal))
            Add(hash, attachment);
        return new EmailKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Of a mail nothing else can be said of.</summary>
    public static EmailKey OfRaw(ReadOnlySpan<byte> raw) => new(Convert.ToHexStringLower(SHA256.HashData(raw)));

    /// <summary>Each piece ends with a byte that UTF-8 never has, so that no two lists of pieces run together alike.</summary>
    private static void Add(IncrementalHash hash, string piece)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(piece));
        hash.AppendData([0xFF]);
    }

    private static string Evened(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize();
}
