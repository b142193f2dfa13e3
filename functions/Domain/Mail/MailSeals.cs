using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Toronto311.Domain.Mail;

/// <summary>Signs what leaves with our mail and must come back unaltered: the marker by which we know our own, and the token that joins a reply to its conversation.</summary>
/// <remarks>Both are lower-case base 32 behind one letter that names the key, so that they survive mail programs that change case, and keys can be changed.</remarks>
public sealed class MailSeals
{
    /// <summary>Characters of a token: the key's letter and 22 bytes in base 32.</summary>
    public const int TokenLength = 1 + 36;

    private const int ReferenceBytes = 10;
    private const int SignatureBytes = 10;
    private const string MarkerPurpose = "toronto311 marker";
    private const string TokenPurpose = "toronto311 reply token";

    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    private readonly IReadOnlyList<SealKey> keys;

    /// <param name="keys">The first signs; all are accepted, so that mail sent under an earlier key is still known.</param>
    public MailSeals(IReadOnlyList<SealKey> keys)
    {
        if (keys.Count == 0)
            throw new ArgumentException("there must be a key to sign with", nameof(keys));
        this.keys = keys;
    }

    /// <summary>Value of <see cref="OwnMailbox.LoopHeader"/> for a mail of ours.</summary>
    public string MarkerFor(string messageId)
    {
        var body = SHA256.HashData(Encoding.UTF8.GetBytes(messageId)).AsSpan(0, ReferenceBytes);
        return Sealed(body, MarkerPurpose);
    }

    /// <summary>Whether a marker is one that we signed.</summary>
    public bool IsOurMarker(string value) => Opened(value.Trim().ToLowerInvariant(), ReferenceBytes, MarkerPurpose) is not null;

    /// <summary>The token that joins a reply to a conversation.</summary>
    /// <param name="reference">Reference of the conversation, see <see cref="ReferenceOf"/>.</param>
    /// <param name="lastDay">The last day on which it joins.</param>
    public string TokenFor(string reference, DateOnly lastDay)
    {
        Span<byte> body = stackalloc byte[2 + ReferenceBytes];
        BinaryPrimitives.WriteUInt16BigEndian(body, (ushort)Math.Clamp(lastDay.DayNumber - FirstDay.DayNumber, 0, ushort.MaxValue));
        Convert.FromHexString(reference).CopyTo(body[2..]);
        return Sealed(body, TokenPurpose);
    }

    /// <summary>The reference of the conversation a token names; null when we did not sign it or its last day is over.</summary>
    public string? ReadToken(string token, DateOnly today)
    {
        if (token.Length != TokenLength || Opened(token.ToLowerInvariant(), 2 + ReferenceBytes, TokenPurpose) is not { } body)
            return null;
        var lastDay = FirstDay.AddDays(BinaryPrimitives.ReadUInt16BigEndian(body));
        return today <= lastDay ? Convert.ToHexStringLower(body.AsSpan(2)) : null;
    }

    /// <summary>The part of a conversation's id that a token has room for: 80 bits of the email key it began with.</summary>
    public static string ReferenceOf(string conversationId) => conversationId[..(2 * ReferenceBytes)];

    private string Sealed(ReadOnlySpan<byte> body, string purpose) =>
        keys[0].Id + Base32.Encode([.. body, .. Signature(keys[0], body, purpose)]);

    private byte[]? Opened(string text, int length, string purpose)
    {
        if (text.Length < 2 || Base32.Decode(text.AsSpan(1)) is not { } bytes || bytes.Length != length + SignatureBytes)
            return null;
        foreach (var key in keys)
            if (key.Id == text[0] && CryptographicOperations.FixedTimeEquals(Signature(key, bytes.AsSpan(0, length), purpose), bytes.AsSpan(length)))
                return bytes[..length];
        return null;
    }

    private static byte[] Signature(SealKey key, ReadOnlySpan<byte> body, string purpose) =>
        HMACSHA256.HashData(key.Secret, (byte[])[.. Encoding.UTF8.GetBytes(purpose), 0, .. body])[..SignatureBytes];
}

/// <summary>A secret that signs.</summary>
/// <param name="Id">A lower-case letter that names it.</param>
/// <param name="Secret">At least 16 bytes.</param>
public sealed record SealKey(char Id, byte[] Secret)
{
    public const int LeastBytes = 16;

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"key {Id}";
}
