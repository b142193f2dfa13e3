namespace Toronto311.Domain.Mail;

/// <summary>Where the raw bytes of an email are kept: lower-case hexadecimal SHA-256 of exactly those bytes.</summary>
public readonly record struct ArchiveKey(string Value)
{
    private const int Digits = 64;

    /// <summary>Whether a text can be a key: it may come from an address somebody typed.</summary>
    public static bool IsWellFormed(string text) => text.Length == Digits && text.All(c => char.IsAsciiHexDigitLower(c) || char.IsAsciiDigit(c));

    public override string ToString() => Value;
}
