using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Toronto311.Adapters.Embedded;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Transport;

/// <summary>Where accepted mail goes: an embedded store in a folder of its own. A test may come between.</summary>
internal sealed class Intake : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("intake-").FullName;

    public Intake(TimeProvider? clock = null)
    {
        Store = EmbeddedStore.Open(_folder, clock ?? TimeProvider.System);
        Accept = new AcceptEmail(Store.Archive, Store.Ledger, Store.Queues, clock ?? TimeProvider.System);
    }

    public EmbeddedStore Store { get; }

    public AcceptEmail Accept { get; }

    /// <summary>Subjects in the order they were handed over, however that ended.</summary>
    public ConcurrentQueue<string> HandedOver { get; } = [];

    /// <summary>Runs before a mail is accepted, with its subject.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs after a mail is accepted.</summary>
    public Func<string, Task> After { get; set; } = _ => Task.CompletedTask;

    public async Task AcceptAsync(ReadOnlyMemory<byte> raw, Envelope envelope, CancellationToken cancellationToken)
    {
        var subject = Subject(raw.Span);
        HandedOver.Enqueue(subject);
        await Before(subject);
        await Accept.AcceptAsync(raw, envelope, "mailbox", cancellationToken);
        await After(subject);
    }

    public async Task<int> EnteredAsync() => (await Store.Ledger.ListAsync(null, 0, 1_000, default)).Count;

    public async Task<List<EmailAccepted>> QueuedAsync()
    {
        var messages = await Store.Queues.Get(QueueNames.InboundEmail).ReceiveAsync(32, TimeSpan.FromMinutes(5), default);
        return [.. messages.Select(message => JsonSerializer.Deserialize(message.Body, MessageJson.Default.EmailAccepted)!)];
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Subject(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        var at = text.IndexOf("Subject: ", StringComparison.Ordinal) + 9;
        return text[at..text.IndexOf('\r', at)];
    }
}
