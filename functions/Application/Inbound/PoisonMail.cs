using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Toronto311.Application.Escalations;
using Toronto311.Application.Queues;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>A message that cannot be handled becomes an escalation that says what failed; the raw mail and the message stay.</summary>
public sealed class PoisonMail(IQueues queues, IEscalations escalations, ILedger ledger, TimeProvider clock)
{
    public async Task SetAsideAsync(QueuedMessage message, string fault, CancellationToken cancellationToken)
    {
        await queues.Get(QueueNames.InboundEmail + QueueNames.PoisonSuffix).SendAsync(message.Body, TimeSpan.Zero, cancellationToken);
        var archiveKey = ArchiveKeyOf(message.Body);
        await escalations.CreateAsync(
            new Escalation
            {
                Schema = Escalation.CurrentSchema,
                Id = DerivedIds.Escalation(archiveKey ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Body)))),
                ArchiveKey = archiveKey ?? "",
                Reasons = [nameof(EscalationReason.Failed)],
                Detail = $"handling failed {message.DequeueCount} times: {fault}",
                IsUrgent = false,
                ReceivedAt = message.SentAt,
            },
            cancellationToken);
        if (archiveKey is not null && await ledger.FindAsync(new ArchiveKey(archiveKey), cancellationToken) is { Settlement: null })
            await ledger.SettleAsync(new ArchiveKey(archiveKey), Settled(archiveKey), cancellationToken);
    }

    private Settlement Settled(string archiveKey) => new()
    {
        SettledAt = clock.GetUtcNow(),
        EmailKey = archiveKey,
        Disposition = DecisionDocuments.NameOf(Disposition.Escalated),
        Reasons = [nameof(EscalationReason.Failed)],
        Release = 0,
    };

    private static string? ArchiveKeyOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Default.EmailAccepted)?.ArchiveKey;
        }
        catch (JsonException)
        {
            return null; // Not a message of ours: the escalation shows it as it is.
        }
    }
}
