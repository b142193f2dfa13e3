using Microsoft.Extensions.Logging;

namespace Toronto311.Application.Outbound;

/// <summary>Finds replies that wait to be sent although no message speaks of them any more, and queues them again; called daily beside <see cref="Inbound.Reconcile"/>.</summary>
public sealed class RequeueWaiting(IOutbox outbox, Outgoing outgoing, OutboundOptions options, TimeProvider clock, ILogger<RequeueWaiting> log)
{
    private const int Page = 500;

    /// <returns>How many were queued again.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.IsConnected)
            return 0; // There is nobody to send them; they wait.
        var (now, queued) = (clock.GetUtcNow(), 0);
        while (true)
        {
            var overdue = await outbox.ListWaitingAsync(now - options.RequeueAfter, Page, cancellationToken);
            foreach (var reply in overdue)
            {
                await outgoing.QueueAsync(reply.MessageId, TimeSpan.Zero, cancellationToken);

                // Due from now: what is on the queue already, as while the server is down for long, is not queued again and again.
                await outbox.ChangeAsync(reply.MessageId, standing => standing.Delivery.State == DeliveryState.Waiting ? standing with { Delivery = standing.Delivery with { NextTry = now } } : null, cancellationToken);
                log.ReplyQueuedAgain(reply.MessageId, reply.CreatedAt);
                queued++;
            }

            if (overdue.Count < Page)
                return queued;
        }
    }
}
