using System.Security.Cryptography;
using System.Text;

namespace Toronto311.Application.Outbound;

/// <summary>The return path of each mail of ours (VERP): an address of its own, by which a bounce is known even when it says nothing else.</summary>
public static class BounceAddress
{
    /// <summary>Octets a mailbox may have before the @ (RFC 5321 §4.5.3.1.1).</summary>
    private const int LongestLocalPart = 64;

    /// <summary>What stands between our mailbox's name and the key.</summary>
    private const string Tag = "+b-";

    private const int KeyLength = 26;

    /// <summary>Lower case, since mail systems may change it; letters that are not mistaken for digits (Crockford's base 32).</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The key of a mail: 130 bits of the hash of its Message-ID.</summary>
    public static string KeyOf(string messageId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"bounce\n{messageId}"));
        return string.Create(KeyLength, hash, (key, bytes) =>
        {
            for (var at = 0; at < key.Length; at++)
                key[at] = Alphabet[bytes[at] & 31];
        });
    }

    /// <summary>The return path of a mail, at an address of ours.</summary>
    public static string Of(string messageId, string own)
    {
        var at = own.LastIndexOf('@');
        return $"{own[..at]}{Tag}{KeyOf(messageId)}{own[at..]}".ToLowerInvariant();
    }

    /// <summary>Whether the return paths at an address of ours are short enough.</summary>
    public static bool Fits(string own) =>
        own.LastIndexOf('@') is > 0 and var at && Encoding.UTF8.GetByteCount(own.AsSpan(0, at)) + Tag.Length + KeyLength <= LongestLocalPart;

    /// <summary>Reads the key back.</summary>
    /// <param name="address">An address a mail came to, in the envelope or in To.</param>
    /// <param name="own">The addresses of ours.</param>
    /// <param name="key">The key of the mail that came back (<see cref="IOutbox.FindByBounceKeyAsync"/>), or empty.</param>
    /// <returns>False for any address that is not the return path of a mail of ours.</returns>
    public static bool TryRead(string address, IEnumerable<string> own, out string key)
    {
        key = "";
        var plain = address.Trim().ToLowerInvariant();
        var (at, tag) = (plain.LastIndexOf('@'), plain.LastIndexOf(Tag, StringComparison.Ordinal));
        if (tag < 0 || at != tag + Tag.Length + KeyLength)
            return false;
        var mailbox = $"{plain[..tag]}{plain[at..]}";
        var found = plain[(tag + Tag.Length)..at];
        if (!found.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) || !own.Contains(mailbox, StringComparer.OrdinalIgnoreCase))
            return false;
        key = found;
        return true;
    }
}
