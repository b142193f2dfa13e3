using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Outbound;

/// <summary>A reply whose sending fails for a fault of ours becomes an escalation that says what failed; the reply stays in the outbox and is not tried again by itself.</summary>
public sealed class PoisonReply(IQueues queues, IOutbox outbox, IEscalations escalations, NotDelivered notDelivered)
{
    private static readonly EscalationReason[] Reasons = [EscalationReason.NotDelivered, EscalationReason.Failed];

    public async Task SetAsideAsync(QueuedMessage message, string fault, CancellationToken cancellationToken)
    {
        await queues.Get(QueueNames.OutboundEmail + QueueNames.PoisonSuffix).SendAsync(message.Body, TimeSpan.Zero, cancellationToken);
        var why = $"sending it failed {message.DequeueCount} times: {fault}";
        if (MessageIdOf(message.Body) is not { } messageId || await RefuseAsync(messageId, why, cancellationToken) is not { } reply)
            await TellOfMessageAsync(message, why, cancellationToken);
        else if (reply.Delivery.State == DeliveryState.Refused)
            await notDelivered.TellAsync(reply, why, Reasons, cancellationToken);
    }

    private Task<OutboundEmail?> RefuseAsync(string messageId, string why, CancellationToken cancellationToken) => outbox.ChangeAsync(
        messageId,
        reply => reply.Delivery.State == DeliveryState.Waiting
            ? reply with { Delivery = reply.Delivery with { State = DeliveryState.Refused, NextTry = null, Fault = why, LeaseUntil = null } }
            : null,
        cancellationToken);

    private Task<bool> TellOfMessageAsync(QueuedMessage message, string why, CancellationToken cancellationToken) => escalations.CreateAsync(
        new Escalation
        {
            Schema = Escalation.CurrentSchema,
            Id = DerivedIds.Escalation(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Body)))),
            ArchiveKey = "",
            Reasons = [.. Reasons.Select(reason => reason.ToString())],
            Detail = $"A reply the outbox does not have was to be sent; {why}",
            IsUrgent = false,
            ReceivedAt = message.SentAt,
        },
        cancellationToken);

    private static string? MessageIdOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Default.ReplyQueued)?.MessageId;
        }
        catch (JsonException)
        {
            return null; // Not a message of ours: the escalation says so.
        }
    }
}
