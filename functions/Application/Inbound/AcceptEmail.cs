using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Toronto311.Application.Queues;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Takes an email in so that it cannot be lost: archive, ledger, queue, in this order. Only then may its source let go of it.</summary>
public sealed class AcceptEmail(IMailArchive archive, ILedger ledger, IQueues queues, TimeProvider clock)
{
    /// <summary>Accepts raw bytes; the same bytes again change nothing.</summary>
    /// <returns>The archive key, and whether the email was new.</returns>
    public async Task<(ArchiveKey Key, bool IsNew)> AcceptAsync(ReadOnlyMemory<byte> raw, Envelope envelope, string source, CancellationToken cancellationToken)
    {
        var key = new ArchiveKey(Convert.ToHexStringLower(SHA256.HashData(raw.Span)));
        await archive.PutAsync(key, raw, cancellationToken);
        var row = new LedgerRow { ArchiveKey = key.Value, ReceivedAt = clock.GetUtcNow(), Source = source, Size = raw.Length };
        var isNew = await ledger.AcceptAsync(row, cancellationToken);

        // A crash may have come between the ledger and the queue: a row that still waits is queued again, as received then, and the handler does it once.
        if (!isNew)
            row = await ledger.FindAsync(key, cancellationToken) ?? row;
        if (row.Settlement is null)
            await QueueAgainAsync(row, envelope, cancellationToken);
        return (key, isNew);
    }

    /// <summary>Queues an email that was accepted and never settled; handled twice, it changes nothing.</summary>
    public Task QueueAgainAsync(LedgerRow row, Envelope envelope, CancellationToken cancellationToken) =>
        SendAsync(new ArchiveKey(row.ArchiveKey), envelope, row.Source, row.ReceivedAt, cancellationToken);

    private Task SendAsync(ArchiveKey key, Envelope envelope, string source, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var message = new EmailAccepted
        {
            Schema = EmailAccepted.CurrentSchema,
            ArchiveKey = key.Value,
            ReceivedAt = receivedAt,
            Source = source,
            MailFrom = envelope.MailFrom,
            RcptTo = envelope.RcptTo,
            Traceparent = Activity.Current?.Id,
        };
        return queues.Get(QueueNames.InboundEmail).SendAsync(JsonSerializer.Serialize(message, MessageJson.Default.EmailAccepted), TimeSpan.Zero, cancellationToken);
    }
}
