namespace Toronto311.Domain.Mail;

/// <summary>Where the raw bytes of an email are kept: lower-case hexadecimal SHA-256 of exactly those bytes.</summary>
public readonly record struct ArchiveKey(string Value)
{
    public override string ToString() => Value;
}
