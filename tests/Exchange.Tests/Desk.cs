using System.Diagnostics;
using System.Text.Json;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Toronto311.Adapters.Embedded;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Requests;

namespace Toronto311.Tests.Exchange;

/// <summary>A whole installation: the City's receiving server, its mailbox on Dovecot, the program, and the server replies leave by. Residents are the tests.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Address = "311@toronto.ca";

    /// <summary>Another address of the same mailbox.</summary>
    public const string Alias = "service@toronto.ca";

    public const string User = "desk";

    private static readonly string[] MaildirFolders = ["new", "cur"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly TemporaryFolder _folder = new();

    private Desk(Dovecot mailbox, Receiver receiver, SmtpSink sink)
    {
        Mailbox = mailbox;
        Receiver = receiver;
        Sink = sink;
        Store = EmbeddedStore.Open(Data, TimeProvider.System);
        MailboxSettings = new Dictionary<string, object>(StringComparer.Ordinal) { ["Host"] = "127.0.0.1", ["Port"] = mailbox.Port, ["Security"] = "None", ["User"] = User, ["Password"] = "secret" };
    }

    /// <summary>Whether everything it needs is installed here.</summary>
    public static bool CanOpen => Dovecot.IsInstalled && SmtpSink.IsInstalled && Receiver.IsInstalled;

    public Dovecot Mailbox { get; }

    public Receiver Receiver { get; }

    public SmtpSink Sink { get; }

    /// <summary>How the program is told to reach the mailbox at its next start.</summary>
    public Dictionary<string, object> MailboxSettings { get; }

    /// <summary>What the program keeps, opened beside it.</summary>
    public EmbeddedStore Store { get; }

    /// <summary>The program; null before it is started.</summary>
    public Service Service { get => field ?? throw new InvalidOperationException("the program is not started"); private set; }

    public string Data => Path.Combine(_folder.Path, "data");

    /// <summary>Opens the desk with the program running.</summary>
    /// <param name="mailbox">The server the mailbox is on; the desk ends it.</param>
    /// <param name="change">Changes how the program is told to reach it.</param>
    public static async Task<Desk> OpenAsync(Dovecot? mailbox = null, Action<Dictionary<string, object>>? change = null)
    {
        var dovecot = mailbox ?? new Dovecot();
        using (var client = await SignInAsync(dovecot))
            await client.Inbox!.OpenAsync(FolderAccess.ReadOnly); // The first time makes the folders mail is delivered into.

        var desk = new Desk(dovecot, new Receiver(dovecot.Maildir(User)), new SmtpSink());
        change?.Invoke(desk.MailboxSettings);
        await desk.StartAsync();
        return desk;
    }

    public async Task StartAsync() => Service = await Service.StartAsync(Data, WriteSettings());

    /// <summary>Ctrl+C.</summary>
    public Task<(int ExitCode, TimeSpan Took)> StopAsync() => Service.InterruptAsync();

    /// <summary>The settings file as an operator would write it.</summary>
    public string WriteSettings() => _folder.File("settings.json", JsonSerializer.Serialize(new
    {
        Own = new { Addresses = (string[])[Address, Alias], AuthServId = "mx.toronto.ca" },
        Approval = new { Owner = "Exchange tests" },
        Mailbox = MailboxSettings,
        Outbound = new { Host = "127.0.0.1", Sink.Port, Security = "None", From = Address, MailsPerMinute = 0, PollInterval = "00:00:00.1" },
    }));

    /// <summary>A resident's server sends a mail to the City's.</summary>
    public Task SendAsync(Letter letter) => Receiver.SendAsync(letter.ReturnPath, letter.Recipients, letter.Text);

    /// <summary>Sends a mail and waits for what the resident gets.</summary>
    public async Task<Taken> ReplyToAsync(Letter letter)
    {
        var before = MailsTo(letter.Sender).Count;
        await SendAsync(letter);
        return await MailToAsync(letter.Sender, before + 1);
    }

    /// <summary>The n-th mail to an address, waiting for it.</summary>
    public async Task<Taken> MailToAsync(string address, int number = 1)
    {
        await UntilAsync(() => MailsTo(address).Count >= number, $"mail {number} to {address}");
        return MailsTo(address)[number - 1];
    }

    public List<Taken> MailsTo(string address) => [.. Sink.Mails.Where(mail => mail.RcptTo.Contains(address, StringComparer.OrdinalIgnoreCase))];

    /// <summary>Waits until everything that arrived is settled and everything to be sent is sent.</summary>
    public Task QuietAsync() => UntilAsync(IsQuiet, "quiet");

    public async Task<IReadOnlyList<DecisionDocument>> DecisionsOnAsync(string sender) =>
        [.. (await Store.Decisions.ListAsync(0, 5_000, default)).Where(decision => decision.FromAddress == sender).OrderBy(decision => decision.ReceivedAt)];

    /// <summary>The last decision on a sender's mail, when all is settled.</summary>
    public async Task<DecisionDocument> LastDecisionOnAsync(string sender)
    {
        await QuietAsync();
        return (await DecisionsOnAsync(sender))[^1];
    }

    public async Task<IReadOnlyList<ServiceRequestDocument>> RequestsOfAsync(string sender) =>
        [.. (await Store.ServiceRequests.ListAsync(0, 5_000, default)).Where(request => request.RequesterEmail == sender)];

    public async Task<IReadOnlyList<Escalation>> EscalationsAsync(Func<Escalation, bool> which) => [.. (await Store.Escalations.ListAsync(0, 5_000, default)).Where(which)];

    /// <summary>The mails of a folder as another mail program sees them.</summary>
    public async Task<List<(string MessageId, MessageFlags Flags)>> ListAsync(string folder)
    {
        using var client = await SignInAsync(Mailbox);
        var opened = await client.GetFolderAsync(folder);
        await opened.OpenAsync(FolderAccess.ReadOnly);
        var mails = await opened.FetchAsync(0, -1, MessageSummaryItems.Envelope | MessageSummaryItems.Flags);
        return [.. mails.Select(mail => (mail.Envelope?.MessageId ?? "", (mail.Flags ?? MessageFlags.None) & ~MessageFlags.Recent))];
    }

    /// <summary>Waits for something to come true.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!isSo())
        {
            if (watch.Elapsed > Patience)
                Assert.Fail($"{what}: not after {Patience.TotalSeconds} s. The program says: {Service.Said}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        Store.Dispose();
        Receiver.Dispose();
        Sink.Dispose();
        Mailbox.Dispose();
        _folder.Dispose();
    }

    private static async Task<ImapClient> SignInAsync(Dovecot server)
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        await client.AuthenticateAsync(User, "secret");
        return client;
    }

    private bool IsQuiet() =>
        InboxFiles() == 0
        && Store.Ledger.ListAsync("waiting", 0, 1, default).GetAwaiter().GetResult().Count == 0
        && Store.Queues.Get(QueueNames.InboundEmail).CountAsync(default).GetAwaiter().GetResult() == 0
        && Store.Queues.Get(QueueNames.OutboundEmail).CountAsync(default).GetAwaiter().GetResult() == 0;

    private int InboxFiles() =>
        MaildirFolders.Select(name => Path.Combine(Mailbox.Maildir(User), name)).Where(Directory.Exists).Sum(folder => Directory.GetFiles(folder).Length);
}

/// <summary>One desk for the tests of several classes; opened when first asked for.</summary>
public sealed class SharedDesk : IAsyncLifetime
{
    private readonly Lazy<Task<Desk>> _desk = new(() => Desk.OpenAsync());

    internal Task<Desk> OpenAsync() => _desk.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_desk.IsValueCreated)
            await (await _desk.Value).DisposeAsync();
    }
}

/// <summary>A fact about the whole exchange on real mail servers; skipped by name where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExchangeFactAttribute : FactAttribute
{
    public ExchangeFactAttribute() => Skip = Desk.CanOpen ? null : "needs dovecot, python3-aiosmtpd (Debian: apt-get install dovecot-imapd python3-aiosmtpd) and smtp-server (npm ci in tests/Servers)";
}

/// <summary>A theory about the whole exchange on real mail servers; skipped by name where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExchangeTheoryAttribute : TheoryAttribute
{
    public ExchangeTheoryAttribute() => Skip = Desk.CanOpen ? null : "needs dovecot, python3-aiosmtpd (Debian: apt-get install dovecot-imapd python3-aiosmtpd) and smtp-server (npm ci in tests/Servers)";
}
