using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Does what a kept decision says. Every effect is create-if-absent under an id derived from the email, so it can be carried out again after a crash.</summary>
public sealed class CarryOut(
    IServiceRequests requests,
    IEscalations escalations,
    Outgoing outgoing,
    IConversations conversations,
    ReplyWriter replies,
    CurrentRelease releases)
{
    private static readonly string Discarded = DecisionDocuments.NameOf(Disposition.Discarded);

    /// <param name="decision">The decision that stands.</param>
    /// <param name="email">The email, or null when it could not be read.</param>
    public async Task ForAsync(DecisionDocument decision, InboundEmail? email, CancellationToken cancellationToken)
    {
        if (decision.Disposition == Discarded)
            return;
        var filed = await FileAsync(decision, email, cancellationToken);
        await EscalateAsync(decision, cancellationToken);
        var appended = await AppendAsync(decision, cancellationToken);
        var reply = email is null ? null : replies.Write(decision, filed);
        if (reply is not null)
            await outgoing.RecordAsync(reply, cancellationToken);
        if (email?.From is { } sender && appended is null)
            await conversations.SaveAsync(Conversation(decision, sender, filed, reply), cancellationToken);
    }

    private async Task<IReadOnlyList<ServiceRequestDocument>> FileAsync(DecisionDocument decision, InboundEmail? email, CancellationToken cancellationToken)
    {
        var filed = new List<ServiceRequestDocument>();
        for (var part = 0; part < decision.Parts.Count; part++)
        {
            if (decision.Parts[part] is not { Disposition: "filed", Request: { } draft })
                continue;
            var request = Request(decision, draft, part, email);
            await requests.CreateAsync(request, cancellationToken);
            filed.Add(request);
            if (decision.Parts[part].ConversationId is { } answered)
                await CloseQuestionAsync(answered, request.Id, cancellationToken);
        }

        return filed;
    }

    /// <summary>The question is answered: a further reply joins the request instead of filing another.</summary>
    private async Task CloseQuestionAsync(string id, string requestId, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(id, cancellationToken) is { } asked)
            await conversations.SaveAsync(
                asked with { Stage = "filed", Pending = null, ServiceRequestIds = [.. asked.ServiceRequestIds.Append(requestId).Distinct(StringComparer.Ordinal)] },
                cancellationToken);
    }

    private ServiceRequestDocument Request(DecisionDocument decision, DraftDocument draft, int part, InboundEmail? email)
    {
        var service = releases.Current.Services.Find(draft.ServiceCode);
        var requester = email?.Forwarded?.From ?? email?.From;
        return new ServiceRequestDocument
        {
            Schema = ServiceRequestDocument.CurrentSchema,
            Id = DerivedIds.RequestOf(decision, part),
            ServiceCode = draft.ServiceCode,
            ServiceName = service?.Name ?? draft.ServiceCode,
            AgencyResponsible = service?.Division ?? "",
            Status = "open",
            Description = draft.Description,
            Address = draft.Place is { } place ? place.Unit is { } unit ? $"{place.Text}, unit {unit}" : place.Text : null,
            Place = draft.Place,
            RequestedAt = decision.ReceivedAt,
            EmailKey = decision.EmailKey,
            RequesterEmail = requester?.Address,
            RequesterName = requester?.Name,
            IsFromCouncillor = decision.IsFromCouncillor,
        };
    }

    /// <summary>One escalation for the email, whichever parts need a person; a filed emergency is put before an agent too.</summary>
    private async Task EscalateAsync(DecisionDocument decision, CancellationToken cancellationToken)
    {
        var reasons = decision.Parts.Where(part => part.Disposition == "escalated").SelectMany(part => part.Reasons).Distinct(StringComparer.Ordinal).ToList();
        if (reasons.Count == 0 && !decision.IsUrgent)
            return;
        await escalations.CreateAsync(
            new Escalation
            {
                Schema = Escalation.CurrentSchema,
                Id = DerivedIds.Escalation(decision.EmailKey),
                ArchiveKey = decision.ArchiveKey,
                EmailKey = decision.EmailKey,
                Reasons = reasons,
                Detail = reasons.Count == 0 ? "filed; an emergency service, for an agent to see at once" : decision.Trace.Count > 0 ? decision.Trace[^1].Detail : null,
                IsUrgent = decision.IsUrgent,
                ReceivedAt = decision.ReceivedAt,
                Language = decision.Language,
            },
            cancellationToken);
    }

    /// <summary>Adds appended parts to the request or escalation their conversation has.</summary>
    /// <returns>The conversation joined, or null.</returns>
    private async Task<Conversation?> AppendAsync(DecisionDocument decision, CancellationToken cancellationToken)
    {
        if (decision.Parts.FirstOrDefault(part => part is { Disposition: "appended", ConversationId: not null }) is not { ConversationId: { } id } part)
            return null;
        if (await conversations.FindAsync(id, cancellationToken) is not { } conversation)
            return null;
        var entry = new HistoryEntry(decision.EmailKey, decision.ReceivedAt, part.Text);
        foreach (var request in conversation.ServiceRequestIds)
            await requests.AppendAsync(request, entry, cancellationToken);
        if (conversation.EscalationId is { } escalation)
            await escalations.AppendAsync(escalation, entry, cancellationToken);
        var messageIds = decision.MessageId is { } messageId ? conversation.MessageIds.Append(messageId).Distinct(StringComparer.Ordinal) : conversation.MessageIds;
        await conversations.SaveAsync(conversation with { LastAt = decision.ReceivedAt, MessageIds = [.. messageIds] }, cancellationToken);
        return conversation;
    }

    private static Conversation Conversation(DecisionDocument decision, MailAddress sender, IReadOnlyList<ServiceRequestDocument> filed, OutboundEmail? reply)
    {
        var asked = decision.Parts.FirstOrDefault(part => part.Disposition == "asked");
        return new Conversation
        {
            Schema = Conversations.Conversation.CurrentSchema,
            Id = decision.EmailKey,
            With = sender.Address,
            Stage = decision.Disposition,
            Language = decision.Language,
            MessageIds = [.. new[] { decision.MessageId, reply?.MessageId }.OfType<string>()],
            ServiceRequestIds = [.. filed.Select(request => request.Id)],
            EscalationId = decision.IsUrgent || decision.Disposition == "escalated" ? DerivedIds.Escalation(decision.EmailKey) : null,
            Pending = decision.Disposition == "asked" ? asked?.Request : null,
            Answered = (reply?.Topics ?? []).ToDictionary(topic => topic, _ => decision.ReceivedAt, StringComparer.Ordinal),
            LastAt = decision.ReceivedAt,
        };
    }
}
