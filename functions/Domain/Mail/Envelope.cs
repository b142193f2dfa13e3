namespace Toronto311.Domain.Mail;

/// <summary>The SMTP addresses the mail travelled under (RFC 5321), as far as the source knew them.</summary>
/// <param name="MailFrom">Return path; empty for the null path, null when unknown.</param>
/// <param name="RcptTo">Recipients; empty when unknown.</param>
public sealed record Envelope(string? MailFrom, IReadOnlyList<string> RcptTo)
{
    public static Envelope Unknown { get; } = new(null, []);
}
