namespace Toronto311.Hosts.Local.Mail;

/// <summary>One mail found on disk, or the reason it cannot be had.</summary>
/// <param name="Name">Path as it is shown: of the file, with <c>#n</c> behind it for the nth mail of an mbox.</param>
/// <param name="Raw">The bytes; null when <see cref="Fault"/> is set.</param>
/// <param name="Fault">What went wrong and what to do, or null.</param>
internal sealed record MailFile(string Name, byte[]? Raw, string? Fault)
{
    public static MailFile Bad(string name, string fault) => new(name, null, fault);
}
