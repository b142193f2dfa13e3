using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Switches;

namespace Toronto311.Application.Health;

/// <summary>Finds out how the system is.</summary>
public sealed class CheckHealth(
    IEnumerable<AskPart> parts, ILedger ledger, IQueues queues, IOutbox outbox, IEscalations escalations, ISwitches switches, TimeProvider clock)
{
    public async Task<SystemHealth> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var counts = await ledger.CountAsync(cancellationToken);
        var waiting = counts.Where(count => count.Disposition == "waiting").Sum(count => count.Count);
        var oldest = waiting == 0 ? [] : await ledger.ListAsync("waiting", waiting - 1, 1, cancellationToken);
        return new SystemHealth(
            [.. parts.Select(ask => ask())],
            waiting,
            oldest is [var row, ..] ? Math.Round((now - row.ReceivedAt).TotalSeconds, 1) : 0,
            await queues.Get(QueueNames.OutboundEmail).CountAsync(cancellationToken),
            await queues.Get(QueueNames.InboundEmail + QueueNames.PoisonSuffix).CountAsync(cancellationToken)
            + await queues.Get(QueueNames.OutboundEmail + QueueNames.PoisonSuffix).CountAsync(cancellationToken),
            await escalations.CountAsync(cancellationToken),
            await switches.FindAsync(Switch.AllToPeople, cancellationToken) is { IsOn: true },
            await outbox.CountAsync(now - TimeSpan.FromHours(1), cancellationToken));
    }
}
