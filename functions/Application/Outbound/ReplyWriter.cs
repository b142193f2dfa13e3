using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Outbound;

/// <summary>Writes the one reply to an email, in the writer's language where mail is decided in it: what was filed, answered or asked, and that a person will read what is left.</summary>
public sealed class ReplyWriter(CurrentRelease releases, ReplyOptions options)
{
    /// <summary>The reply, or null when this email may not be replied to automatically.</summary>
    public OutboundEmail? Write(DecisionDocument decision, ReplyContext context)
    {
        if (decision.FromAddress is not { Length: > 0 } to || IsSilent(decision))
            return null;
        var language = DecidedLanguages.OfReply(decision.Language);
        var notes = Notes(decision, language);
        var text = new ReplyText(releases.Current.Replies.Words[language], language, notes);
        var topics = Topics(decision, language);
        var isDanger = decision.Reasons.Contains(nameof(EscalationReason.Danger));
        if (isDanger)
            text.Add(text.Words.Danger);
        AddRequests(text, decision, context);
        AddCards(text, topics, language);
        var isReceipt = text.IsEmpty || (isDanger && context.Filed.Count == 0 && topics.Count == 0);
        AddPerson(text, decision, context);
        if (text.IsEmpty)
            return null;
        if (context.Notice is { } notice && notice.Until > decision.DecidedAt)
            text.Add(notice.Text.GetValueOrDefault(language) ?? notice.Text[DecidedLanguages.English]);
        var conversationId = context.Conversation?.Id ?? decision.EmailKey;
        var mail = Mail(decision, context.Email, conversationId, isReceipt && !isDanger ? DerivedIds.Reply(conversationId, "receipt", options.MessageIdDomain) : DerivedIds.Reply(decision.EmailKey, "reply", options.MessageIdDomain));
        return mail with
        {
            Kind = isReceipt ? ReplyKind.Receipt : ReplyKind.Reply,
            To = to,
            Text = text.Close(isReceipt ? text.Words.CloseReceipt : text.Words.Close, Token(conversationId, decision)),
            Language = string.Join(", ", [.. notes.Select(note => note.Code), language]),
            Topics = topics,
            IsUrgent = isDanger || text.TellsToPhone,
        };
    }

    /// <summary>A card that was to be sent may be gone, the release having changed between decision and reply: then a person answers.</summary>
    public DecisionDocument WithLostCardsToPeople(DecisionDocument decision)
    {
        var lost = decision.Parts.Where(part => IsLost(part, decision)).Select(part => part.Topic).Distinct(StringComparer.Ordinal).ToList();
        if (lost.Count == 0)
            return decision;
        string[] reasons = [nameof(EscalationReason.AnswerNotApproved)];
        return decision with
        {
            Disposition = "escalated",
            Reasons = [.. decision.Reasons.Union(reasons, StringComparer.Ordinal)],
            Parts = [.. decision.Parts.Select(part => IsLost(part, decision) ? part with { Disposition = "escalated", Reasons = reasons } : part)],
            Trace = [.. decision.Trace, new TraceDocument("reply", $"decided under release {decision.Release} to send {string.Join(", ", lost)}; release {releases.Current.Number} has no such card any more")],
        };
    }

    private bool IsLost(PartDocument part, DecisionDocument decision) =>
        part is { Disposition: "answered", Topic: { } topic } && releases.Current.Cards.Find(topic, DecidedLanguages.OfReply(decision.Language)) is null;

    /// <summary>What the resident is told whose email a councillor's office passed on, where the office asked for it; otherwise null.</summary>
    public OutboundEmail? WriteToResident(DecisionDocument decision, ReplyContext context)
    {
        var requests = context.Filed.Count > 0 ? context.Filed : context.Joined;
        if (!decision.TellsResident || IsSilent(decision) || requests.Count == 0 || context.Email.Forwarded?.From is not { } resident || releases.Current.Own.Addresses.Contains(resident.Address))
            return null;
        var language = DecidedLanguages.OfReply(decision.Language);
        var text = new ReplyText(releases.Current.Replies.Words[language], language, []);
        text.Add(Placeholders.Fill(text.Words.FromOffice, ("office", context.Email.From?.Name ?? context.Email.From?.Address ?? "")));
        foreach (var request in requests)
            text.AddFiled(request, tellToPhone: false);
        return Mail(decision, context.Email, decision.EmailKey, DerivedIds.Reply(decision.EmailKey, "resident", options.MessageIdDomain)) with
        {
            To = resident.Address,
            Text = text.Close(text.Words.Close, null),
            Language = language,
            ReplyTo = null,
        };
    }

    private OutboundEmail Mail(DecisionDocument decision, InboundEmail email, string conversationId, string messageId) => new()
    {
        Schema = OutboundEmail.CurrentSchema,
        MessageId = messageId,
        Kind = ReplyKind.Reply,
        EmailKey = decision.EmailKey,
        To = "",
        Subject = decision.Subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? decision.Subject : $"Re: {decision.Subject}".TrimEnd(),
        Text = "",
        InReplyTo = decision.MessageId,
        References = [.. email.References.Concat([decision.MessageId]).OfType<string>().Distinct(StringComparer.Ordinal).TakeLast(MostReferences)],
        ReplyTo = Token(conversationId, decision) is { } token ? ReplyTokens.Address(options.Address, token) : null,
        LoopMarker = releases.Current.Own.Seals?.MarkerFor(messageId),
        ConversationId = conversationId,
        CreatedAt = decision.DecidedAt,
    };

    /// <summary>Enough to keep the thread; mail programs write no more than some tens.</summary>
    private const int MostReferences = 20;

    private string? Token(string conversationId, DecisionDocument decision) =>
        releases.Current.Own.Seals?.TokenFor(Conversation.ReferenceOf(conversationId), TorontoTime.DayOf(decision.DecidedAt).AddDays(options.TokenDays));

    /// <summary>Forged senders get nothing, and nothing leaves an installation that may not send.</summary>
    private static bool IsSilent(DecisionDocument decision) =>
        decision.Reasons.Any(reason => reason is nameof(EscalationReason.SenderFailed) or nameof(EscalationReason.NothingAutomatic) or nameof(EscalationReason.OverCap) or nameof(EscalationReason.NotDelivered));

    /// <summary>Whoever wrote in a language the reply is not in reads first, in theirs, that a person has the email.</summary>
    private IReadOnlyList<CourtesyNote> Notes(DecisionDocument decision, string language) =>
        decision.Language != language && decision.Reasons.Contains(nameof(EscalationReason.Language))
            ? releases.Current.Replies.Notes.For(decision.Language, string.Join('\n', [decision.Subject, .. decision.Parts.Select(part => part.Text)]))
            : [];

    private List<string> Topics(DecisionDocument decision, string language) =>
        [.. decision.Parts.Where(part => part.Disposition == "answered" || part.CardGoesAlong).Select(part => part.Topic).OfType<string>().Distinct(StringComparer.Ordinal).Where(topic => releases.Current.Cards.Find(topic, language) is not null)];

    /// <summary>What became of the requests in it: filed, waiting for their place, cancelled, how they stand, or that this was added.</summary>
    private void AddRequests(ReplyText text, DecisionDocument decision, ReplyContext context)
    {
        if (decision.IsFromCouncillor && context.Filed.Count + context.Joined.Count > 0 && context.Email.Forwarded?.From is { } resident)
            text.Add(Placeholders.Fill(text.Words.ForOffice, ("resident", resident.Name ?? resident.Address)));
        foreach (var request in context.Filed)
            text.AddFiled(request, decision.Parts.Any(part => part.TellToPhone && part.Request?.ServiceCode == request.ServiceCode));
        foreach (var part in decision.Parts.Where(part => part is { Disposition: "asked", Request: not null }))
            AddAsked(text, part);
        foreach (var request in context.Told)
            text.AddStatus(request);
        foreach (var request in context.Joined)
            if (decision.Parts.Any(part => part.Cancels == request.Id))
                text.Add(Placeholders.Fill(text.Words.Cancelled, ("service", request.ServiceName), ("request", request.Id)));
            else if (TellsAddition(decision, context))
                text.Add(Placeholders.Fill(text.Words.Added, ("service", request.ServiceName), ("request", request.Id)));
    }

    /// <summary>That an addition has arrived is said once in a conversation; an office is always told the number of the request its forward is about, and a resident once whose words an office sent first.</summary>
    private static bool TellsAddition(DecisionDocument decision, ReplyContext context) =>
        decision.Disposition == "appended" && (decision.IsFromCouncillor
            || (!decision.IsRepeat && context.Conversation is { AdditionAcknowledged: false })
            || (decision.IsRepeat && context.Conversation is { } conversation && conversation.With != decision.FromAddress && !conversation.Others.Contains(decision.FromAddress ?? "")));

    private void AddAsked(ReplyText text, PartDocument part)
    {
        var draft = part.Request ?? throw new InvalidOperationException("an asked part carries its request");
        var service = releases.Current.Services.Find(draft.ServiceCode);
        var wanted = service?.PlaceKind ?? ServicePlace.Any;
        if (service?.Urgency == Urgency.EmergencyPhone)
            text.Add(text.Words.PhoneNow);
        var lacksPlace = DecisionDocuments.ToDraft(draft).Place is not { } place || !PlaceChoice.IsPreciseEnough(place, wanted);
        text.Add(Placeholders.Fill(lacksPlace ? text.Words.Asked : text.Words.AskedMore, ("service", service?.Name ?? draft.ServiceCode)));
        if (lacksPlace && draft.OfferedPlace is { } offered)
            text.Add(Placeholders.Fill(text.Words.AskedOffered, ("place", offered.Text)));
        else if (lacksPlace)
            text.Add(wanted == ServicePlace.Address ? text.Words.AskedAddress : text.Words.AskedPlace);
        if (service is { Needs: not NeededDetail.None and var needs } && !NeededDetails.IsTold(needs, draft.Description))
            text.Add(needs == NeededDetail.BinSize ? text.Words.AskedSize : text.Words.AskedDay);
    }

    private void AddCards(ReplyText text, List<string> topics, string language)
    {
        foreach (var topic in topics)
            if (releases.Current.Cards.Find(topic, language) is { } card)
                text.Add(topics.Count > 1 ? $"{card.Title}\n\n{card.Body}" : card.Body);
        if (topics.Count > 0 && text.Words.EnglishPages is { } pages)
            text.Add(pages);
    }

    /// <summary>That a person will read it and by when; said once in a conversation, unless there is more to say.</summary>
    private void AddPerson(ReplyText text, DecisionDocument decision, ReplyContext context)
    {
        if (!decision.Parts.Any(part => part.Disposition == "escalated") || (text.IsEmpty && context.Conversation is { AcknowledgedAt: not null }))
            return;
        text.AddPerson(context.EscalationId ?? DerivedIds.Escalation(decision.EmailKey), decision.IsUrgent, TorontoTime.DayOf(decision.ReceivedAt), options.AnsweredWithinDays);
    }
}
