using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Toronto311.Adapters.Embedded;
using Toronto311.Adapters.MailTransport;
using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Domain.Deciding;
using Envelope = Toronto311.Domain.Mail.Envelope;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>The whole exchange as Hosts/Local puts it together, every port and both lines watched.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly Plan _plan;
    private readonly Installation _installation;
    private readonly ServiceProvider _services;
    private readonly Wire _imap;
    private readonly Wire _smtp;

    public Running(Plan plan, Installation installation, Release release)
    {
        (_plan, _installation) = (plan, installation);
        Points = new Points(installation.KillAt, plan.Forgets);
        _imap = new Wire(plan.ImapPort, () => new ImapOnWire(), Points);
        _smtp = new Wire(installation.SmtpPort, () => new SmtpOnWire(), Points);
        _services = Services(release).BuildServiceProvider();
    }

    public string Name => _installation.Name;

    public Points Points { get; }

    /// <summary>The point it was to be killed at, if it came there; otherwise every point passed.</summary>
    public IEnumerable<string> Reached => _installation.KillAt is not { } point ? Points.Passed : Points.Stopped.IsCompleted ? [point] : [];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _imap.Dispose();
        _smtp.Dispose();
    }

    /// <summary>Puts the mails in one after the other, and does what there is to do until nothing is left.</summary>
    public async Task RunAsync()
    {
        for (var mail = 0; mail < _installation.Mails.Count; mail++)
        {
            if (mail > 0)
                await WorkAsync();
            await DeliverAsync([await FilledAsync(_installation.Mails[mail])]);
            Points.IsArmed = mail == _installation.Mails.Count - 1;
        }

        await WorkAsync();
    }

    /// <summary>As the service runs: everything at once.</summary>
    public async Task RunFreelyAsync()
    {
        await DeliverAsync(_installation.Mails);
        Console.WriteLine("running");
        using var done = new CancellationTokenSource();
        var sending = Get<OutboundWorker>().RunAsync(done.Token);
        var taking = Get<MailboxWatcher>().RunAsync(done.Token);
        var deciding = DecideAsync(done.Token);
        while (_plan.EndsByKill || !await IsDoneAsync())
            await Task.Delay(50, CancellationToken.None);
        await done.CancelAsync();
        await Task.WhenAll(sending, taking, deciding);
    }

    private async Task WorkAsync()
    {
        await using var session = await Get<ImapMailbox>().OpenAsync(default);
        var accept = Get<Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task>>();
        int done;
        do
        {
            done = (await session.DrainAsync(accept, default)).Taken + await Get<InboundWorker>().RunOnceAsync(default) + await Get<OutboundWorker>().RunOnceAsync(default);
        }
        while (done > 0);
    }

    private async Task DecideAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
            if (await Get<InboundWorker>().RunOnceAsync(default) == 0)
                await Task.Delay(20, CancellationToken.None);
    }

    private async Task<bool> IsDoneAsync()
    {
        foreach (var queue in new[] { QueueNames.InboundEmail, QueueNames.OutboundEmail })
            if (await Get<EmbeddedStore>().Queues.Get(queue).CountAsync(default) > 0)
                return false;
        return Get<MailboxWatcher>().Health.LastSuccess is not null;
    }

    private async Task DeliverAsync(IReadOnlyList<string> mails)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", _plan.ImapPort, SecureSocketOptions.None);
        await client.AuthenticateAsync(_installation.User, "secret");
        foreach (var mail in mails)
        {
            using var raw = new MemoryStream(Encoding.UTF8.GetBytes(mail));
            await client.Inbox!.AppendAsync(await MimeMessage.LoadAsync(raw), MessageFlags.None);
        }

        await client.DisconnectAsync(quit: true);
    }

    /// <summary>Puts into a mail what it says of what we wrote before: {reply}, the Message-ID of our last mail, and {request}, the number of the first request.</summary>
    private async Task<string> FilledAsync(string mail)
    {
        var store = Get<EmbeddedStore>();
        if (mail.Contains("{reply}", StringComparison.Ordinal))
        {
            var decision = (await store.Decisions.ListAsync(0, 1, default))[0];
            mail = mail.Replace("{reply}", (await store.Outbox.ListForAsync(decision.EmailKey, default))[^1].MessageId, StringComparison.Ordinal);
        }

        return mail.Contains("{request}", StringComparison.Ordinal) ? mail.Replace("{request}", (await store.ServiceRequests.ListAsync(0, 1, default))[0].Id, StringComparison.Ordinal) : mail;
    }

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private IServiceCollection Services(Release release) => new ServiceCollection()
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddSingleton<TimeProvider>(new LaterTime(_plan.Now))
        .AddSingleton<Func<double>>(() => 0.5)
        .AddSingleton(new CurrentRelease(release))
        .AddSingleton<ReadMail>(new MailReader(Releases.Own).Read)
        .AddSingleton(provider => EmbeddedStore.Open(_installation.Folder, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => Watch("archive", Store(provider).Archive))
        .AddSingleton(provider => Watch("attachments", Store(provider).Attachments))
        .AddSingleton(provider => Watch("queues", Store(provider).Queues))
        .AddSingleton(provider => Watch("ledger", Store(provider).Ledger))
        .AddSingleton(provider => Watch("decisions", Store(provider).Decisions))
        .AddSingleton(provider => Watch("requests", Store(provider).ServiceRequests))
        .AddSingleton(provider => Watch("escalations", Store(provider).Escalations))
        .AddSingleton(provider => Watch("outbox", Store(provider).Outbox))
        .AddSingleton(provider => Watch("conversations", Store(provider).Conversations))
        .AddSingleton(provider => Watch("surges", Store(provider).Surges))
        .AddSingleton(provider => Store(provider).Switches)
        .AddSingleton(new InboundOptions { Permission = Permission.Sample, MostPerHour = int.MaxValue })
        .AddSingleton(new ReplyOptions())
        .AddSingleton(new OutboundOptions { IsConnected = true, MailsPerMinute = 0, PollInterval = TimeSpan.FromMilliseconds(20) })
        .AddSingleton(new ConversationOptions())
        .AddSingleton(new SurgeOptions())
        .AddSingleton<AcceptEmail>()
        .AddSingleton<GatherFacts>()
        .AddSingleton<ReplyWriter>()
        .AddSingleton<Outgoing>()
        .AddSingleton<Converse>()
        .AddSingleton<FileRequests>()
        .AddSingleton<PutBeforeAgents>()
        .AddSingleton<WatchSurges>()
        .AddSingleton<KeepPhotos>()
        .AddSingleton<ReadAttachments>(AttachmentBytes.Find)
        .AddSingleton<ReadPhoto>(PhotoReader.Read)
        .AddSingleton<CarryOut>()
        .AddSingleton<HandleInboundEmail>()
        .AddSingleton<PoisonMail>()
        .AddSingleton<InboundWorker>()
        .AddSingleton(new MailboxOptions { Host = "127.0.0.1", Port = _imap.Port, Security = MailboxSecurity.None, User = _installation.User, Password = "secret" })
        .AddSingleton(new HttpClient())
        .AddSingleton<ImapMailbox>()
        .AddSingleton<MailboxWatcher>()
        .AddSingleton<Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task>>(provider => (raw, envelope, cancellationToken) =>
            provider.GetRequiredService<AcceptEmail>().AcceptAsync(raw, envelope, "mailbox", cancellationToken))
        .AddSingleton(new SmtpOptions { Host = "127.0.0.1", Port = _smtp.Port, Security = MailboxSecurity.None, From = "311@toronto.ca" })
        .AddSingleton<SmtpSender>()
        .AddSingleton<SendMail>(provider => provider.GetRequiredService<SmtpSender>().SendAsync)
        .AddSingleton<NotDelivered>()
        .AddSingleton<SendReply>()
        .AddSingleton<PoisonReply>()
        .AddSingleton<OutboundWorker>();

    private static EmbeddedStore Store(IServiceProvider provider) => provider.GetRequiredService<EmbeddedStore>();

    private T Watch<T>(string name, T port)
        where T : class => Watched<T>.Around(port, name, Points);
}
