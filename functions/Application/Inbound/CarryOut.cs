using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Outbound;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Does what a kept decision says. Every effect is create-if-absent under an id derived from the email, so it can be carried out again after a crash.</summary>
public sealed class CarryOut(
    FileRequests file,
    IServiceRequests requests,
    PutBeforeAgents agents,
    Outgoing outgoing,
    IConversations conversations,
    Converse converse,
    WatchSurges surges,
    KeepPhotos photos,
    ReplyWriter replies)
{
    private static readonly string Discarded = DecisionDocuments.NameOf(Disposition.Discarded);

    /// <param name="decision">The decision that stands.</param>
    /// <param name="email">The email, or null when it could not be read.</param>
    /// <param name="raw">The email as archived.</param>
    public async Task ForAsync(DecisionDocument decision, InboundEmail? email, ReadOnlyMemory<byte> raw, CancellationToken cancellationToken)
    {
        if (decision.Disposition == Discarded)
            return;
        var joins = decision is { ConversationId: not null, IsSameSender: true };
        var conversation = await conversations.FindAsync(joins ? decision.ConversationId! : decision.EmailKey, cancellationToken);
        if (conversation is not null && conversation.EmailKeys.Contains(decision.EmailKey))
            return; // Carried out to the end before; what has happened in the conversation since must not be taken for what it answers.
        var known = joins ? conversation : null;

        // A reply once written stands, even when another release would write another.
        var written = decision.FromAddress is { } to ? await outgoing.WrittenAsync(decision.EmailKey, to, cancellationToken) : null;
        decision = written is null ? replies.WithLostCardsToPeople(decision) : decision;
        var surge = email is null ? null : await surges.CountAsync(decision, email, cancellationToken);
        var files = await PhotosAsync(decision, email, raw, known, cancellationToken);
        var filed = await file.ForAsync(decision, email, known, files, cancellationToken);
        var escalationId = await agents.ForAsync(decision, known, surge, filed, cancellationToken);
        var joined = await JoinAsync(decision, known, files, escalationId, cancellationToken);
        if (email?.From is not { } sender)
            return;
        var context = new ReplyContext
        {
            Email = email,
            Conversation = known,
            EscalationId = escalationId,
            Filed = filed,
            Joined = joined,
            Told = await ToldAsync(decision, cancellationToken),
            Photos = files.Photos,
            Notice = surge?.Notice,
        };
        List<OutboundEmail> mails = [.. new[] { written ?? replies.Write(decision, context), replies.WriteToResident(decision, context) }.OfType<OutboundEmail>()];
        foreach (var mail in mails)
            await outgoing.RecordAsync(mail, cancellationToken);
        await converse.KeepAsync(decision, email, sender, context, mails, cancellationToken);
    }

    /// <summary>Photos of what is filed, waits for its place, or adds to a request; of other mail an agent sees them in the mail itself.</summary>
    private async Task<PhotosKept> PhotosAsync(DecisionDocument decision, InboundEmail? email, ReadOnlyMemory<byte> raw, Conversation? known, CancellationToken cancellationToken) =>
        email is { Attachments.Count: > 0 } && (known is { ServiceRequestIds.Count: > 0 } || decision.Parts.Any(part => part.Disposition is "filed" or "asked"))
            ? await photos.ForAsync(new ArchiveKey(decision.ArchiveKey), raw, email.Attachments, cancellationToken)
            : new PhotosKept([], []);

    /// <summary>Adds what a reply says to the requests of its conversation; an agent who has the conversation gets it too.</summary>
    private async Task<IReadOnlyList<ServiceRequestDocument>> JoinAsync(DecisionDocument decision, Conversation? known, PhotosKept files, string? escalationId, CancellationToken cancellationToken)
    {
        if (known is null)
            return [];
        var entry = new HistoryEntry(decision.EmailKey, decision.ReceivedAt, string.Join("\n\n", decision.Parts.Where(part => part.Disposition != "filed").Select(part => part.Text)));
        if (entry.Text.Length == 0 && files is { Photos.Count: 0, NotKept.Count: 0 })
            return [];
        var joined = new List<ServiceRequestDocument>();
        foreach (var id in known.ServiceRequestIds)
            if (await requests.ChangeAsync(id, request => Joined(request, decision, entry, files), cancellationToken) is { } request)
                joined.Add(request);
        if (escalationId is null && known.EscalationId is { } escalation)
            await agents.AddAsync(escalation, entry, cancellationToken);
        return joined;
    }

    private static ServiceRequestDocument? Joined(ServiceRequestDocument request, DecisionDocument decision, HistoryEntry entry, PhotosKept files)
    {
        if (Histories.Has(request.History, entry))
            return null;
        var isCancelled = decision.Parts.Any(part => part.Cancels == request.Id);
        // Whose own words were passed on, or who passes them on, has a part in it.
        var notify = decision is { IsRepeat: true, FromAddress: { } from } ? request.Notify.Union([from], StringComparer.Ordinal) : request.Notify;
        var longer = FileRequests.WithPhotos(request with { History = [.. request.History, entry], Notify = [.. notify] }, files, decision);
        return isCancelled ? longer with { Status = RequestStatus.Closed, UpdatedAt = decision.DecidedAt, StatusNotes = null, IsCancelled = true } : longer;
    }

    private async Task<IReadOnlyList<ServiceRequestDocument>> ToldAsync(DecisionDocument decision, CancellationToken cancellationToken)
    {
        var told = new List<ServiceRequestDocument>();
        foreach (var id in decision.Parts.SelectMany(part => part.StatusOf).Distinct(StringComparer.Ordinal))
            if (await requests.FindAsync(id, cancellationToken) is { } request)
                told.Add(request);
        return told;
    }
}
