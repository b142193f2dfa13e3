namespace Toronto311.Adapters.MailTransport;

/// <summary>Says of each setting that cannot be used which it is, what it holds and what is accepted.</summary>
internal static class MailboxOptionsCheck
{
    private static readonly SettingsCheck Check = new(MailboxOptions.Section);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(29); // RFC 2177: re-issued at least every 29 minutes.

    public static IReadOnlyList<string> Problems(MailboxOptions options) =>
    [
        .. Check.Connection(options.Host, options.Port, options.Security, "IMAP server, such as outlook.office365.com or imap.gmail.com", "993 for Security Implicit, 143 for StartTls"),
        .. SignIn(options),
        .. Check.Trust(options.CertificatePin, options.CaFile),
        .. Folders(options),
        .. Pace(options),
    ];

    private static IEnumerable<string> SignIn(MailboxOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.User))
            yield return Check.Says("User", options.User, "it must be the name the mailbox is signed in with, usually its address.");
        var hasPassword = !string.IsNullOrEmpty(options.Password);
        if (hasPassword == (options.OAuth is not null))
        {
            yield return hasPassword
                ? $"{MailboxOptions.Section}:Password and {MailboxOptions.Section}:OAuth are both set; keep one of them."
                : $"{MailboxOptions.Section}:Password is not set, nor is {MailboxOptions.Section}:OAuth; set one of them (in the environment: Mailbox__Password).";
        }

        foreach (var problem in options.OAuth is { } oauth ? Check.OAuth(oauth) : [])
            yield return problem;
    }

    private static IEnumerable<string> Folders(MailboxOptions options)
    {
        (string Setting, string Name)[] folders = [("Inbox", options.Inbox), ("Processed", options.Processed), ("Failed", options.Failed)];
        foreach (var (setting, name) in folders)
        {
            if (name.Length == 0 || name.Split('/').Any(string.IsNullOrWhiteSpace) || name.Any(char.IsControl))
                yield return Check.Says(setting, name, "it must be the name of a folder; a folder inside another is written Outer/Inner.");
        }

        if (folders.DistinctBy(folder => folder.Name, StringComparer.OrdinalIgnoreCase).Count() < folders.Length)
            yield return $"{MailboxOptions.Section}:Inbox, Processed and Failed are \"{options.Inbox}\", \"{options.Processed}\" and \"{options.Failed}\"; they must be three different folders.";
    }

    private static IEnumerable<string> Pace(MailboxOptions options)
    {
        if (options.PollInterval < TimeSpan.FromSeconds(1) || options.PollInterval > TimeSpan.FromHours(1))
            yield return Check.Says("PollInterval", options.PollInterval, "it must be 00:00:01 to 01:00:00.");
        if (options.IdleRenewal < TimeSpan.FromSeconds(1) || options.IdleRenewal >= LongestIdle)
            yield return Check.Says("IdleRenewal", options.IdleRenewal, "it must be 00:00:01 to less than 00:29:00, after which servers may hang up.");
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
            yield return Check.Says("Timeout", options.Timeout, "it must be 00:00:01 to 00:10:00.");
        if (options.BatchSize is < 1 or > 1_000)
            yield return Check.Says("BatchSize", options.BatchSize, "it must be 1 to 1000 mails.");
        if (options.LargestMail is < 1_024 or > 150L * 1024 * 1024)
            yield return Check.Says("LargestMail", options.LargestMail, "it must be 1024 to 157286400 bytes (150 MB); 26214400 is 25 MB.");
    }
}
