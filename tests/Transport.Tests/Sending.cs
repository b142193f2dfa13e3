using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.Embedded;
using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Escalations;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;

namespace Toronto311.Tests.Transport;

/// <summary>The whole way out: outbox, queue and workers over an embedded store, to a server.</summary>
internal sealed class Sending : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("sending-").FullName;
    private readonly List<SmtpSender> _senders = [];

    public Sending(SmtpOptions options, OutboundOptions? outbound = null)
    {
        Options = options;
        Outbound = outbound ?? new OutboundOptions { IsConnected = true, MailsPerMinute = 0 };
        Store = EmbeddedStore.Open(_folder, Clock);
        Outgoing = new Outgoing(Store.Outbox, Store.Queues, Outbound);
        Worker = NewWorker();
    }

    /// <summary>How a test server is reached.</summary>
    public static SmtpOptions To(SmtpSink sink) => new()
    {
        Host = "127.0.0.1",
        Port = sink.Port,
        Security = MailboxSecurity.None,
        From = "311@toronto.ca",
        DisplayName = "311 Toronto",
        Timeout = TimeSpan.FromSeconds(10),
    };

    public SmtpOptions Options { get; }

    public OutboundOptions Outbound { get; }

    public FakeTimeProvider Clock { get; } = new(Noon);

    public EmbeddedStore Store { get; }

    public Outgoing Outgoing { get; }

    public OutboundWorker Worker { get; }

    public IMessageQueue Queue => Store.Queues.Get(QueueNames.OutboundEmail);

    public static OutboundEmail Reply(string to, string name = "a") => new()
    {
        Schema = OutboundEmail.CurrentSchema,
        MessageId = $"{name}.reply@mail.toronto311.example",
        Kind = ReplyKind.Reply,
        EmailKey = $"email {name}",
        To = to,
        Subject = "Re: Bins",
        Text = "Hello,\n\nYour bins are collected on Tuesday.\n\nToronto 311\n",
        CreatedAt = Noon,
    };

    /// <summary>Another worker with a connection of its own, as another process would have.</summary>
    public OutboundWorker NewWorker()
    {
        var sender = new SmtpSender(Options, new HttpClient(), Clock, new CollectingLog().For<SmtpSender>());
        _senders.Add(sender);
        var notDelivered = new NotDelivered(Store.Escalations, Store.Decisions);
        var log = new CollectingLog();
        var handler = new SendReply(Store.Outbox, Outgoing, notDelivered, sender.SendAsync, Outbound, Clock, () => 0.5, log.For<SendReply>());
        return new OutboundWorker(Store.Queues, handler, new PoisonReply(Store.Queues, Store.Outbox, Store.Escalations, notDelivered), Outbound, Clock, () => 0.5, log.For<OutboundWorker>());
    }

    /// <summary>Records replies and handles what is on the queue now.</summary>
    public async Task SendAsync(params OutboundEmail[] replies)
    {
        foreach (var reply in replies)
            await Outgoing.RecordAsync(reply, default);
        await RoundAsync();
    }

    public async Task RoundAsync()
    {
        while (await Worker.RunOnceAsync(default) > 0)
        {
            // Until nothing is to be done now.
        }
    }

    public async Task<Delivery> DeliveryAsync(string name = "a") =>
        (await Store.Outbox.FindAsync($"{name}.reply@mail.toronto311.example", default))?.Delivery ?? throw new InvalidOperationException($"{name} is not in the outbox");

    public async Task<Escalation> EscalationAsync() => Assert.Single(await Store.Escalations.ListAsync(0, 10, default));

    public async ValueTask DisposeAsync()
    {
        foreach (var sender in _senders)
            await sender.DisposeAsync();
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
