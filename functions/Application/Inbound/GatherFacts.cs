using Toronto311.Application.Conversations;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Application.Switches;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Finds what the decider must know besides the email: the conversation it continues, the sender's requests, what they were sent lately, and what is switched.</summary>
public sealed class GatherFacts(
    IConversations conversations,
    IServiceRequests requests,
    IOutbox outbox,
    ISwitches switches,
    CurrentRelease releases,
    InboundOptions options,
    ConversationOptions talk,
    TimeProvider clock)
{
    private const int MostRequests = 5;

    public async Task<Facts> ForAsync(InboundEmail email, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var recent = email.From is { } from ? await conversations.ListWithAsync(from.Address, now - options.RecentContactWindow, cancellationToken) : [];
        var (own, others) = await RequestsAsync(email, now, cancellationToken);
        return new Facts
        {
            ReceivedAt = TorontoTime.Of(receivedAt),
            Today = TorontoTime.DayOf(now),
            Conversation = await KnownAsync(email, now, cancellationToken),
            Requests = own,
            NamesOthers = others,
            AnsweredLately = [.. recent.SelectMany(c => c.Answered).Where(pair => pair.Value > now - options.SameAnswerWindow).Select(pair => pair.Key).Distinct(StringComparer.Ordinal)],
            RecentContacts = recent.Count,
            OverCap = await CapAsync(email, now, cancellationToken),
            Permission = await switches.FindAsync(Switch.AllToPeople, cancellationToken) is { IsOn: true } ? Permission.NothingAutomatic : options.Permission,
        };
    }

    /// <summary>By the token in a reply's address, by a Message-ID of the exchange, or because it says the same again.</summary>
    private async Task<KnownConversation?> KnownAsync(InboundEmail email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var token = releases.Current.Own.Seals is { } seals ? ReplyTokens.Find(email, seals, TorontoTime.DayOf(now)) : null;
        if (token is not null && await conversations.FindByReferenceAsync(token, cancellationToken) is { } replied)
            return await AsKnownAsync(replied, IsWith(replied, email), isRepeat: false, cancellationToken);
        if (await BouncedAsync(email, cancellationToken) is { ConversationId: { } bouncedIn } && await conversations.FindAsync(bouncedIn, cancellationToken) is { } sentIn)
            return await AsKnownAsync(sentIn, isSameSender: false, isRepeat: false, cancellationToken);
        var referred = email.References.Concat(email.DeliveryReport?.OriginalMessageId is { } bounced ? [bounced] : []).ToList();
        if (referred.Count > 0 && await conversations.FindByMessageIdAsync(referred, cancellationToken) is { } referredTo)
            return await AsKnownAsync(referredTo, IsWith(referredTo, email), isRepeat: false, cancellationToken);
        var isOffice = releases.Current.Councillors.Includes(email.From) && !email.Authentication.Failed;
        return Converse.WordsKey(email, isOffice) is { } words && await conversations.FindByWordsAsync(words, now - talk.RepeatWindow, cancellationToken) is { } repeated
            ? await AsKnownAsync(repeated, isSameSender: true, isRepeat: true, cancellationToken)
            : null;
    }

    /// <summary>The mail of ours that came back to its return path, which is its own.</summary>
    private async Task<OutboundEmail?> BouncedAsync(InboundEmail email, CancellationToken cancellationToken)
    {
        foreach (var address in email.Envelope.RcptTo.Concat(email.To.Select(to => to.Address)))
            if (BounceAddress.TryRead(address, releases.Current.Own.Addresses, out var key))
                return await outbox.FindByBounceKeyAsync(key, cancellationToken);
        return null;
    }

    private static bool IsWith(Conversation conversation, InboundEmail email) =>
        email.From is { } from && (conversation.With == from.Address || conversation.Others.Contains(from.Address));

    private async Task<KnownConversation> AsKnownAsync(Conversation found, bool isSameSender, bool isRepeat, CancellationToken cancellationToken)
    {
        var filed = new List<KnownRequest>();
        foreach (var id in found.ServiceRequestIds)
            if (await requests.FindAsync(id, cancellationToken) is { } request)
                filed.Add(Known(request));
        return new KnownConversation(
            found.Id,
            Enum.Parse<ConversationStage>(found.Stage, ignoreCase: true),
            isSameSender,
            found.Pending is { } pending ? DecisionDocuments.ToDraft(pending) : null,
            found.Language)
        {
            Requests = filed,
            IsRepeat = isRepeat,
        };
    }

    /// <summary>The sender's own requests, those named by number before the others, and numbers named that are not theirs.</summary>
    private async Task<(IReadOnlyList<KnownRequest> Own, IReadOnlyList<string> Others)> RequestsAsync(InboundEmail email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (email.From is not { } from)
            return ([], []);
        var named = RequestNumbers.In($"{email.Subject}\n{email.Text.Body}");
        var own = await requests.ListByRequesterAsync(from.Address, now - talk.RequestWindow, MostRequests, cancellationToken);
        var asked = new List<ServiceRequestDocument>();
        foreach (var id in named)
            if (await requests.FindAsync(id, cancellationToken) is { } request && (request.RequesterEmail == from.Address || request.ReporterEmail == from.Address))
                asked.Add(request);
        var others = named.Except(asked.Select(request => request.Id), StringComparer.Ordinal).ToList();
        return ([.. (asked.Count > 0 ? asked : own).Select(Known)], others);
    }

    private static KnownRequest Known(ServiceRequestDocument request) => new(request.Id, request.ServiceCode, request.Area, request.Status != RequestStatus.Closed);

    /// <summary>Why no more automatic mail may go to this sender, or to anybody, just now.</summary>
    private async Task<ReachedCap?> CapAsync(InboundEmail email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (email.From is { } from && await outbox.CountToAsync(from.Address, now - TimeSpan.FromDays(1), cancellationToken) is var sent && sent >= options.MostToSender)
            return new ReachedCap(IsForAll: false, $"{sent} automatic mails went to this sender within a day; the cap is {options.MostToSender}");
        return await outbox.CountAsync(now - TimeSpan.FromHours(1), cancellationToken) is var all && all >= options.MostPerHour
            ? new ReachedCap(IsForAll: true, $"all mail waits for people: {all} automatic mails went out within an hour; the cap is {options.MostPerHour}")
            : null;
    }
}
