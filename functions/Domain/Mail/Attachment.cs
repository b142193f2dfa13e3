namespace Toronto311.Domain.Mail;

/// <summary>What is known of an attached or inline file without opening it.</summary>
/// <param name="Name">File name as sent, RFC 2231 and 2047 decoded; empty when it had none.</param>
/// <param name="ContentType">Media type by content where the first bytes tell, else as declared.</param>
/// <param name="DeclaredType">Media type the sender declared.</param>
/// <param name="Size">Decoded size in bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the decoded bytes.</param>
public sealed record Attachment(string Name, string ContentType, string DeclaredType, long Size, string Sha256)
{
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);
}
