using System.Globalization;
using Toronto311.Tests.ExchangeProbe;
using Toronto311.Tests.MailServers;

namespace Toronto311.Tests.Faults;

/// <summary>Stories from their first mail to their end, through as many starts of the program as it takes; with stores, mailboxes and an SMTP server of their own.</summary>
internal sealed class Run : IDisposable
{
    private static int _last;

    private readonly Dovecot _dovecot;
    private readonly SmtpSink _sink = new();
    private IReadOnlyList<Taken>? _arrived;

    /// <param name="killAt">Where the first start is killed; null to let it run.</param>
    public Run(Dovecot dovecot, string folder, string? killAt, IReadOnlyDictionary<string, string[]> stories)
    {
        (_dovecot, KillAt) = (dovecot, killAt);
        var number = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        Installations = [.. stories.Select(story => new Installation(Name(story.Key), Path.Combine(folder, number, story.Key), $"{story.Key}{number}", _sink.Port, killAt, story.Value))];
    }

    public string? KillAt { get; }

    public IReadOnlyList<Installation> Installations { get; }

    /// <summary>The mails that have reached the SMTP server.</summary>
    public IReadOnlyList<Taken> Arrived => _sink.Mails;

    public string Name(string story) => $"{story} {KillAt}";

    /// <summary>What there is of a story once all is over.</summary>
    public Task<IReadOnlyList<string>> KeptAsync(string story)
    {
        var installation = Installations.Single(one => one.Name == Name(story));
        _arrived ??= Arrived;
        var domain = $"@{story}.example.com";
        return Kept.ReadAsync(
            installation.Folder,
            _dovecot.Maildir(installation.User),
            _arrived.Where(mail => mail.RcptTo[0].EndsWith(domain, StringComparison.Ordinal) || (story == "office" && mail.RcptTo[0].EndsWith("@toronto.ca", StringComparison.Ordinal))));
    }

    /// <summary>How many mails lie in the inbox of a story and in Processed.</summary>
    public (int Inbox, int Processed) Mailbox(string story)
    {
        var maildir = _dovecot.Maildir(Installations.Single(one => one.Name == Name(story)).User);
        return (Kept.Count(maildir), Kept.Count(Path.Combine(maildir, ".Processed")));
    }

    public void Dispose() => _sink.Dispose();
}
