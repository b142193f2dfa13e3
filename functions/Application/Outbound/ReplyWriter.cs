using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Outbound;

/// <summary>Writes the one reply to an email, in the writer's language where mail is decided in it: what was filed, answered or asked, and that a person will read what is left.</summary>
public sealed class ReplyWriter(CurrentRelease releases, ReplyOptions options)
{
    /// <summary>The reply, or null when this email may not be replied to automatically.</summary>
    public OutboundEmail? Write(DecisionDocument decision, IReadOnlyList<ServiceRequestDocument> filed)
    {
        if (decision.FromAddress is not { Length: > 0 } to || IsSilent(decision))
            return null;
        var language = DecidedLanguages.OfReply(decision.Language);
        var notes = Notes(decision, language);
        var text = new ReplyText(releases.Current.Replies.Words[language], notes);
        var topics = Topics(decision);
        if (decision.Reasons.Contains(nameof(EscalationReason.Danger)))
            text.Add(text.Words.Danger);
        foreach (var request in filed)
            AddFiled(text, request, decision.Parts.Any(part => part.TellToPhone && part.Request?.ServiceCode == request.ServiceCode));
        foreach (var part in decision.Parts.Where(part => part is { Disposition: "asked", Request: not null }))
            AddAsked(text, part);
        AddCards(text, topics, language);
        if (decision.Parts.Any(part => part.Disposition == "escalated"))
            text.Add(Placeholders.Fill(text.Words.PersonWillRead, ("reference", DerivedIds.Escalation(decision.EmailKey))));
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
            Text = text.Close(isReceipt ? text.Words.CloseReceipt : text.Words.Close),
            InReplyTo = decision.MessageId,
            Language = string.Join(", ", [.. notes.Select(note => note.Code), language]),
            Topics = topics,
            CreatedAt = decision.DecidedAt,
        };
    }

    /// <summary>Forged senders get nothing, and nothing leaves an installation that may not send.</summary>
    private static bool IsSilent(DecisionDocument decision) =>
        decision.Reasons.Any(reason => reason is nameof(EscalationReason.SenderFailed) or nameof(EscalationReason.NothingAutomatic) or nameof(EscalationReason.OverCap) or nameof(EscalationReason.NotDelivered))
        || decision.Parts.All(part => part.Disposition == "appended");

    /// <summary>Whoever wrote in a language the reply is not in reads first, in theirs, that a person has the email.</summary>
    private IReadOnlyList<CourtesyNote> Notes(DecisionDocument decision, string language) =>
        decision.Language != language && decision.Reasons.Contains(nameof(EscalationReason.Language))
            ? releases.Current.Replies.Notes.For(decision.Language, string.Join('\n', [decision.Subject, .. decision.Parts.Select(part => part.Text)]))
            : [];

    private static List<string> Topics(DecisionDocument decision) =>
        [.. decision.Parts.Where(part => part.Topic is not null && (part.Disposition == "answered" || part.CardGoesAlong)).Select(part => part.Topic ?? "").Distinct(StringComparer.Ordinal)];

    private static void AddFiled(ReplyText text, ServiceRequestDocument request, bool tellToPhone)
    {
        if (tellToPhone)
            text.Add(text.Words.PhoneNow);
        text.Add(Placeholders.Fill(
            request.Address is null ? text.Words.Filed : text.Words.FiledAt,
            ("agency", request.AgencyResponsible), ("service", request.ServiceName), ("address", request.Address ?? ""), ("request", request.Id)));
        text.Add(text.Words.FiledNext);
    }

    private void AddAsked(ReplyText text, PartDocument part)
    {
        var draft = part.Request ?? throw new InvalidOperationException("an asked part carries its request");
        var service = releases.Current.Services.Find(draft.ServiceCode);
        text.Add(Placeholders.Fill(text.Words.Asked, ("service", service?.Name ?? draft.ServiceCode)));
        if (draft.OfferedPlace is { } offered)
            text.Add(Placeholders.Fill(text.Words.AskedOffered, ("place", offered.Text)));
        else
            text.Add(service?.PlaceKind == ServicePlace.Address ? text.Words.AskedAddress : text.Words.AskedPlace);
        if (service is { Details.Count: > 0 })
            text.Add(Placeholders.Fill(text.Words.AskedDetails, ("details", string.Join("; ", service.Details))));
    }

    private void AddCards(ReplyText text, List<string> topics, string language)
    {
        foreach (var topic in topics)
            if (releases.Current.Cards.Find(topic, language) is { } card)
                text.Add(topics.Count > 1 ? $"{card.Title}\n\n{card.Body}" : card.Body);
        if (topics.Count > 0 && text.Words.EnglishPages is { } pages)
            text.Add(pages);
    }
}
