using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.Embedded;
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
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Application;

/// <summary>The whole system over an embedded store in a folder of its own, on a clock that stands still.</summary>
internal sealed class TestSystem : IDisposable
{
    private static readonly OwnMailbox Own = new(new HashSet<string>(["311@toronto.ca"], StringComparer.OrdinalIgnoreCase), "mx.toronto.ca") { Seals = new MailSeals([new SealKey('a', new byte[SealKey.LeastBytes])]) };

    private static readonly Release Shipped = Read(ReleaseFiles.Shipped);

    /// <summary>Where Linux keeps files in memory: for many mails, where it is not the disk that is tested.</summary>
    private const string MemoryDisk = "/dev/shm";

    private readonly InboundOptions inbound;
    private readonly ReadMail read;
    private readonly string folder;

    public TestSystem(Permission permission = Permission.Sample, Release? release = null, Func<InboundOptions, InboundOptions>? change = null, Func<ReadMail, ReadMail>? reading = null, bool inMemory = false)
    {
        folder = inMemory && Directory.Exists(MemoryDisk) ? Directory.CreateDirectory(Path.Combine(MemoryDisk, $"toronto311-{Guid.NewGuid():N}")).FullName : Directory.CreateTempSubdirectory("toronto311-").FullName;
        read = new MailReader(Own).Read;
        read = reading?.Invoke(read) ?? read;
        Store = EmbeddedStore.Open(folder, Clock);
        var options = new InboundOptions { Permission = permission, RetryDelay = TimeSpan.FromSeconds(1) };
        options = change?.Invoke(options) ?? options;
        var releases = new CurrentRelease(release ?? Shipped);
        inbound = options;
        Accept = new AcceptEmail(Store.Archive, Store.Ledger, Store.Queues, Clock);
        Surges = new WatchSurges(Store.Surges, releases, new SurgeOptions());
        UpdateStatus = new UpdateStatus(Store.ServiceRequests, Outgoing, new StatusWriter(releases, new ReplyOptions(), Clock), Clock);
        Questions = new CloseOpenQuestions(Store.Conversations, Store.Escalations, Store.Decisions, Clock);
        Handler = HandlerOf(releases, Store.Archive);
        Worker = WorkerOf(Handler);
    }

    /// <summary>Noon in Toronto on a Monday when the sample's cards are approved and have not expired.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));

    public EmbeddedStore Store { get; }

    public AcceptEmail Accept { get; }

    public HandleInboundEmail Handler { get; }

    public WatchSurges Surges { get; }

    public UpdateStatus UpdateStatus { get; }

    public CloseOpenQuestions Questions { get; }

    public InboundWorker Worker { get; }

    private Outgoing Outgoing => new(Store.Outbox, Store.Queues, new OutboundOptions());

    public IMessageQueue Inbound => Store.Queues.Get(QueueNames.InboundEmail);

    public IMessageQueue Poison => Store.Queues.Get(QueueNames.InboundEmail + QueueNames.PoisonSuffix);

    /// <summary>A release of its own for a system.</summary>
    public static Release Read(ReleaseFiles files) => ReleaseReader.Read(files, 1, Own);

    /// <summary>Takes a mail in and handles everything on the queue.</summary>
    /// <returns>The mail's ledger row.</returns>
    public async Task<LedgerRow> ReceiveAsync(string mail)
    {
        var (key, _) = await Accept.AcceptAsync(Encoding.UTF8.GetBytes(mail), Envelope.Unknown, "test", default);
        await WorkAsync();
        return await Store.Ledger.FindAsync(key, default) ?? throw new InvalidOperationException("accepted, but not in the ledger");
    }

    /// <summary>Does once more what was decided about a mail, as after a crash before it was settled, under this release or another.</summary>
    public async Task CarryOutAgainAsync(LedgerRow row, Release? release = null)
    {
        var raw = await Store.Archive.GetAsync(new(row.ArchiveKey), default) ?? throw new InvalidOperationException("accepted, but not in the archive");
        var email = new MailReader(Own).Read(raw, Envelope.Unknown).Match(readable => readable.Email, _ => throw new InvalidOperationException("it cannot be read"));
        await CarryOut(new CurrentRelease(release ?? Shipped)).ForAsync(await DecisionAsync(row), email, raw, default);
    }

    /// <summary>Handles messages, letting time pass over retries, until the queue is empty.</summary>
    public async Task WorkAsync()
    {
        for (var turn = 0; turn < 100 && await Inbound.CountAsync(default) > 0; turn++)
            if (await Worker.RunOnceAsync(default) == 0)
                Clock.Advance(TimeSpan.FromSeconds(5));
    }

    public async Task<DecisionDocument> DecisionAsync(LedgerRow row) =>
        await Store.Decisions.FindAsync(new EmailKey(row.Settlement?.EmailKey ?? ""), default) ?? throw new InvalidOperationException("no decision is kept");

    public async Task<OutboundEmail> ReplyAsync(LedgerRow row) =>
        Assert.Single(await Store.Outbox.ListForAsync(row.Settlement?.EmailKey ?? "", default));

    /// <summary>A worker that reads the mails from another archive.</summary>
    public InboundWorker WorkerOver(IMailArchive archive) => WorkerOf(HandlerOf(new CurrentRelease(Shipped), archive));

    private InboundWorker WorkerOf(HandleInboundEmail handler) =>
        new(Store.Queues, handler, new PoisonMail(Store.Queues, Store.Escalations, Store.Ledger, Clock), inbound, NullLogger<InboundWorker>.Instance);

    private HandleInboundEmail HandlerOf(CurrentRelease releases, IMailArchive archive)
    {
        var gather = new GatherFacts(Store.Conversations, Store.ServiceRequests, Store.Outbox, Store.Switches, releases, inbound, new ConversationOptions(), Clock);
        return new HandleInboundEmail(archive, read, gather, releases, Store.Decisions, CarryOut(releases), Store.Ledger, Clock);
    }

    private CarryOut CarryOut(CurrentRelease releases) => new(
        new FileRequests(Store.ServiceRequests, releases, new SurgeOptions()),
        Store.ServiceRequests,
        new PutBeforeAgents(Store.Escalations, releases),
        Outgoing,
        Store.Conversations,
        new Converse(Store.Conversations, releases, new ConversationOptions()),
        new WatchSurges(Store.Surges, releases, new SurgeOptions()),
        new KeepPhotos(Store.Attachments, AttachmentBytes.Find, PhotoReader.Read),
        new ReplyWriter(releases, new ReplyOptions()));

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
