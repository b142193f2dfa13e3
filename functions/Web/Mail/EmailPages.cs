using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Web.Mail;

/// <summary>Gathers what the pages about emails show.</summary>
public sealed class EmailPages(ILedger ledger, IDecisions decisions, IMailArchive archive, ReadMail read, IServiceRequests requests, IEscalations escalations, IConversations conversations, IOutbox outbox, CurrentRelease releases)
{
    public const int PageSize = 50;

    /// <summary>What people call a service, topic or referral.</summary>
    public string NameOf(string code) =>
        releases.Current.Services.Find(code)?.Name ?? releases.Current.Cards.Find(code)?.Title ?? code;

    /// <param name="disposition">Only emails that ended so; null for all.</param>
    /// <param name="page">1 for the newest.</param>
    public async Task<EmailList> ListAsync(string? disposition, int page, CancellationToken cancellationToken)
    {
        var counts = await ledger.CountAsync(cancellationToken);
        var rows = await ledger.ListAsync(disposition, (page - 1) * PageSize, PageSize, cancellationToken);
        var lines = new List<EmailLine>(rows.Count);
        foreach (var row in rows)
            lines.Add(new EmailLine(row, await DecisionAsync(row, cancellationToken)));
        return new EmailList(lines, counts, disposition, page);
    }

    /// <summary>Everything about one email, or null when there is no such email.</summary>
    public async Task<EmailDetail?> FindAsync(string archiveKey, CancellationToken cancellationToken)
    {
        var key = new ArchiveKey(archiveKey);
        if (await ledger.FindAsync(key, cancellationToken) is not { } row || await archive.GetAsync(key, cancellationToken) is not { } raw)
            return null;
        var reading = read(raw, Envelope.Unknown);
        var decision = await DecisionAsync(row, cancellationToken);
        var isDuplicate = decision is not null && decision.ArchiveKey != archiveKey;
        return new EmailDetail(
            row,
            decision,
            isDuplicate,
            reading.Match<InboundEmail?>(readable => readable.Email, _ => null),
            reading.Match<string?>(_ => null, unreadable => unreadable.Why),
            decision is null || isDuplicate ? [] : await FiledAsync(decision, cancellationToken),
            decision is null || isDuplicate ? [] : await outbox.ListForAsync(decision.EmailKey, cancellationToken),
            decision is null || isDuplicate ? null : await EscalationAsync(decision, cancellationToken));
    }

    /// <summary>The email's own escalation, or the one its conversation has.</summary>
    private async Task<Escalation?> EscalationAsync(DecisionDocument decision, CancellationToken cancellationToken) =>
        await escalations.FindAsync(DerivedIds.Escalation(decision.EmailKey), cancellationToken)
        ?? (decision.ConversationId is { } id && await conversations.FindAsync(id, cancellationToken) is { EscalationId: { } joined } ? await escalations.FindAsync(joined, cancellationToken) : null);

    private async Task<DecisionDocument?> DecisionAsync(LedgerRow row, CancellationToken cancellationToken) =>
        row.Settlement is { } settlement ? await decisions.FindAsync(new EmailKey(settlement.EmailKey), cancellationToken) : null;

    private async Task<List<ServiceRequestDocument>> FiledAsync(DecisionDocument decision, CancellationToken cancellationToken)
    {
        var filed = new List<ServiceRequestDocument>();
        for (var part = 0; part < decision.Parts.Count; part++)
            if (await requests.FindAsync(DerivedIds.RequestOf(decision, part), cancellationToken) is { } request)
                filed.Add(request);
        return filed;
    }
}

/// <summary>One page of the list.</summary>
public sealed record EmailList(IReadOnlyList<EmailLine> Lines, IReadOnlyList<LedgerCount> Counts, string? Disposition, int Page)
{
    public int Total => Disposition is null ? Counts.Sum(count => count.Count) : Of(Disposition);

    public int Pages => Math.Max(1, (Total + EmailPages.PageSize - 1) / EmailPages.PageSize);

    public int Of(string disposition) => Counts.Where(count => count.Disposition == disposition).Sum(count => count.Count);
}

/// <summary>One email in the list; the decision is null while it waits.</summary>
public sealed record EmailLine(LedgerRow Row, DecisionDocument? Decision);

/// <summary>One email with everything known of it.</summary>
public sealed record EmailDetail(
    LedgerRow Row,
    DecisionDocument? Decision,
    bool IsDuplicate,
    InboundEmail? Email,
    string? Unreadable,
    IReadOnlyList<ServiceRequestDocument> Requests,
    IReadOnlyList<OutboundEmail> Replies,
    Escalation? Escalation);
