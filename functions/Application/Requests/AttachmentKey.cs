using System.Security.Cryptography;

namespace Toronto311.Application.Requests;

/// <summary>Where the stored copy of an attachment is kept: lower-case hexadecimal SHA-256 of exactly its bytes.</summary>
public readonly record struct AttachmentKey(string Value)
{
    /// <summary>Whether the text has the form of a key, as one out of an address must be asked.</summary>
    public bool IsWellFormed => Value is { Length: SHA256.HashSizeInBytes * 2 } && Value.All(char.IsAsciiHexDigitLower);

    public static AttachmentKey Of(ReadOnlySpan<byte> copy) => new(Convert.ToHexStringLower(SHA256.HashData(copy)));

    public override string ToString() => Value;
}
