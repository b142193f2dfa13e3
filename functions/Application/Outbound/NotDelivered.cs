using System.Globalization;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Outbound;

/// <summary>Puts a reply that cannot be delivered before an agent, since the resident has heard nothing.</summary>
public sealed class NotDelivered(IEscalations escalations, IDecisions decisions)
{
    /// <summary>Once for a reply, however often it fails.</summary>
    /// <param name="why">What stood in the way, as the end of a sentence.</param>
    public async Task TellAsync(OutboundEmail reply, string why, EscalationReason[] reasons, CancellationToken cancellationToken)
    {
        var decision = await decisions.FindAsync(new EmailKey(reply.EmailKey), cancellationToken);
        await escalations.CreateAsync(
            new Escalation
            {
                Schema = Escalation.CurrentSchema,
                Id = DerivedIds.Escalation(reply.MessageId),
                ArchiveKey = decision?.ArchiveKey ?? "",
                EmailKey = reply.EmailKey,
                Reasons = [.. reasons.Select(reason => reason.ToString())],
                Detail = Detail(reply, why),
                IsUrgent = reply.IsUrgent,
                ReceivedAt = decision?.ReceivedAt ?? reply.CreatedAt,
                Language = decision?.Language ?? "und",
            },
            cancellationToken);
    }

    private static string Detail(OutboundEmail reply, string why)
    {
        var written = TorontoTime.Of(reply.CreatedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var what = reply.Kind switch
        {
            ReplyKind.Reply => "our reply",
            ReplyKind.Receipt => "our note that a person will read the email",
            ReplyKind.StatusChange => "our news of the request",
        };
        var urgent = reply.IsUrgent ? " It told the resident whom to call in danger: reach them another way now." : "";
        return $"{char.ToUpperInvariant(what[0])}{what[1..]} to {reply.To}, \"{reply.Subject}\", written {written}, was not delivered: {why.TrimEnd('.')}.{urgent}";
    }
}
