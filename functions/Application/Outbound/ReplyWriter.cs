using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Outbound;

/// <summary>Writes the one reply to an email: what was filed, answered or asked, and that a person will read what is left.</summary>
public sealed class ReplyWriter(CurrentRelease releases, ReplyOptions options)
{
    /// <summary>The reply, or null when this email may not be replied to automatically.</summary>
    public OutboundEmail? Write(DecisionDocument decision, IReadOnlyList<ServiceRequestDocument> filed)
    {
        if (decision.FromAddress is not { Length: > 0 } to || IsSilent(decision))
            return null;
        var text = new ReplyText();
        if (decision.Reasons.Contains(nameof(EscalationReason.Danger)))
            text.Add(ReplyWords.Danger);
        foreach (var request in filed)
            AddFiled(text, request, decision.Parts.Any(part => part.TellToPhone && part.Request?.ServiceCode == request.ServiceCode));
        foreach (var part in decision.Parts.Where(part => part is { Disposition: "asked", Request: not null }))
            AddAsked(text, part);
        var topics = decision.Parts.Where(part => part.Topic is not null && (part.Disposition == "answered" || part.CardGoesAlong)).Select(part => part.Topic ?? "").Distinct(StringComparer.Ordinal).ToList();
        foreach (var topic in topics)
            AddCard(text, topic, topics.Count > 1);
        if (decision.Parts.Any(part => part.Disposition == "escalated"))
            text.Add(ReplyWords.PersonWillRead(DerivedIds.Escalation(decision.EmailKey)));
        if (text.IsEmpty)
            return null;
        var isReceipt = filed.Count == 0 && topics.Count == 0 && decision.Parts.All(part => part.Disposition == "escalated");
        return new OutboundEmail
        {
            Schema = OutboundEmail.CurrentSchema,
            MessageId = DerivedIds.Reply(decision.EmailKey, "reply", options.MessageIdDomain),
            Kind = isReceipt ? ReplyKind.Receipt : ReplyKind.Reply,
            EmailKey = decision.EmailKey,
            To = to,
            Subject = decision.Subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? decision.Subject : $"Re: {decision.Subject}".TrimEnd(),
            Text = text.Close(isReceipt ? ReplyWords.CloseReceipt : ReplyWords.Close),
            InReplyTo = decision.MessageId,
            Language = "en",
            Topics = topics,
            CreatedAt = decision.DecidedAt,
        };
    }

    /// <summary>Forged senders get nothing, and nothing leaves an installation that may not send.</summary>
    private static bool IsSilent(DecisionDocument decision) =>
        decision.Reasons.Any(reason => reason is nameof(EscalationReason.SenderFailed) or nameof(EscalationReason.NothingAutomatic) or nameof(EscalationReason.OverCap) or nameof(EscalationReason.NotDelivered))
        || decision.Parts.All(part => part.Disposition == "appended");

    private static void AddFiled(ReplyText text, ServiceRequestDocument request, bool tellToPhone)
    {
        if (tellToPhone)
            text.Add(ReplyWords.PhoneNow);
        var place = request.Address is { } address ? $" at {address}" : "";
        text.Add($"We have sent your request to {request.AgencyResponsible}:\n- {request.ServiceName}{place}\n- Request number: {request.Id}");
        text.Add("Staff will look into it and do what is needed. You do not have to do anything more. If something changes, reply to this email.");
    }

    private void AddAsked(ReplyText text, PartDocument part)
    {
        var draft = part.Request ?? throw new InvalidOperationException("an asked part carries its request");
        var service = releases.Current.Services.Find(draft.ServiceCode);
        text.Add($"You wrote to us about this: {service?.Name ?? draft.ServiceCode}. To send it to the right crew we need to know where it is.");
        if (draft.OfferedPlace is { } offered)
            text.Add($"Is it at {offered.Text}? If so, just reply \"yes\". If not, please reply with the place.");
        else if (service?.PlaceKind == Domain.Requests.ServicePlace.Address)
            text.Add("Please reply to this email with the street address, for example \"100 Queen St W\".");
        else
            text.Add("Please reply to this email with the nearest street address, the two streets at the corner, or the name of the park.");
        if (service is { Details.Count: > 0 })
            text.Add($"If you can, tell us this too: {string.Join("; ", service.Details)}.");
    }

    private void AddCard(ReplyText text, string topic, bool isTitled)
    {
        if (releases.Current.Cards.Find(topic) is { } card)
            text.Add(isTitled ? $"{card.Title}\n\n{card.Body}" : card.Body);
    }
}
