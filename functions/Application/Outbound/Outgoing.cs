using System.Diagnostics;
using System.Text.Json;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;

namespace Toronto311.Application.Outbound;

/// <summary>Takes a reply so that it is neither lost nor doubled: outbox first, then the queue it is sent from.</summary>
public sealed class Outgoing(IOutbox outbox, IQueues queues, OutboundOptions options)
{
    /// <summary>Records a reply and queues it; the same reply again changes nothing. Where no mail server is connected it is recorded as held.</summary>
    public async Task RecordAsync(OutboundEmail reply, CancellationToken cancellationToken)
    {
        var state = options.IsConnected ? DeliveryState.Waiting : DeliveryState.Held;
        var isNew = await outbox.CreateAsync(reply with { Delivery = new Delivery { State = state } }, cancellationToken);
        if (!options.IsConnected)
            return;

        // A crash may have come between the outbox and the queue: one that still waits is queued again, and it is sent once.
        if (isNew || await outbox.FindAsync(reply.MessageId, cancellationToken) is { Delivery.State: DeliveryState.Waiting })
            await QueueAsync(reply.MessageId, TimeSpan.Zero, cancellationToken);
    }

    /// <summary>The reply that an email has already got; null when none is recorded.</summary>
    /// <param name="to">Whom it answers.</param>
    public async Task<OutboundEmail?> WrittenAsync(string emailKey, string to, CancellationToken cancellationToken) =>
        (await outbox.ListForAsync(emailKey, cancellationToken)).FirstOrDefault(mail => mail.To == to && mail.Kind != ReplyKind.StatusChange);

    /// <summary>Queues a recorded reply; queued twice it is sent once.</summary>
    public Task QueueAsync(string messageId, TimeSpan delay, CancellationToken cancellationToken)
    {
        var message = new ReplyQueued { Schema = ReplyQueued.CurrentSchema, MessageId = messageId, Traceparent = Activity.Current?.Id };
        return queues.Get(QueueNames.OutboundEmail).SendAsync(JsonSerializer.Serialize(message, MessageJson.Default.ReplyQueued), delay, cancellationToken);
    }
}
