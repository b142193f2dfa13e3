using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Escalations;

/// <summary>Puts before an agent what a decision leaves to people, one escalation for a conversation however many emails it has.</summary>
public sealed class PutBeforeAgents(IEscalations escalations, CurrentRelease releases)
{
    /// <returns>The escalation the email is in, or null when no agent need see it.</returns>
    public async Task<string?> ForAsync(
        DecisionDocument decision, Conversation? known, Surge? surge, IReadOnlyList<ServiceRequestDocument> filed, CancellationToken cancellationToken)
    {
        var reasons = decision.Parts.Where(part => part.Disposition == "escalated").SelectMany(part => part.Reasons).Distinct(StringComparer.Ordinal).ToList();
        if (reasons.Count == 0 && !decision.IsUrgent && !AsksForAPriority(decision))
        {
            if (known?.EscalationId is { } waiting && filed.Count > 0)
                await AddAsync(waiting, new HistoryEntry(decision.EmailKey, decision.ReceivedAt, $"The reply completed it: filed as {string.Join(", ", filed.Select(request => request.Id))}."), cancellationToken);
            return null;
        }

        if (decision.Alert is { } words)
            await escalations.CreateAsync(Alert(decision, words), cancellationToken);
        var escalation = Escalation(decision, known, surge, reasons);
        if (known?.EscalationId is { } open && await escalations.ChangeAsync(open, standing => Joined(standing, escalation, decision), cancellationToken) is not null)
            return open;
        await escalations.CreateAsync(escalation, cancellationToken);
        return escalation.Id;
    }

    /// <summary>Adds to an escalation what a further email says.</summary>
    public Task AddAsync(string id, HistoryEntry entry, CancellationToken cancellationToken) => escalations.AppendAsync(id, entry, cancellationToken);

    /// <summary>One alert in an hour that no automatic mail goes out any more, whatever mail waits for it.</summary>
    private static Escalation Alert(DecisionDocument decision, string words) => new()
    {
        Schema = Escalations.Escalation.CurrentSchema,
        Id = DerivedIds.Escalation($"over the cap {decision.DecidedAt.UtcDateTime:yyyy-MM-ddTHH}"),
        ArchiveKey = "",
        Reasons = [nameof(EscalationReason.OverCap)],
        Detail = $"{words}. Look for a loop; if there is none, raise the cap (Inbound:MostPerHour), and if there is, switch all mail to people.",
        IsUrgent = true,
        ReceivedAt = decision.DecidedAt,
    };

    private bool AsksForAPriority(DecisionDocument decision) =>
        decision.Parts.Any(part => part is { Disposition: "asked", Request: { } draft } && releases.Current.Services.Find(draft.ServiceCode)?.Urgency is Urgency.Priority or Urgency.EmergencyPhone);

    private static Escalation Escalation(DecisionDocument decision, Conversation? known, Surge? surge, List<string> reasons) => new()
    {
        Schema = Escalations.Escalation.CurrentSchema,
        Id = DerivedIds.Escalation(decision.EmailKey),
        ArchiveKey = decision.ArchiveKey,
        EmailKey = decision.EmailKey,
        Reasons = reasons,
        Detail = Detail(decision, reasons),
        IsUrgent = decision.IsUrgent,
        IsFromCouncillor = decision.IsFromCouncillor,
        ReceivedAt = decision.ReceivedAt,
        Language = decision.Language,
        ConversationId = known?.Id ?? decision.ConversationId ?? decision.EmailKey,
        SurgeId = surge?.Id,
    };

    private static string? Detail(DecisionDocument decision, List<string> reasons) =>
        reasons.Count > 0 ? decision.Trace.Count > 0 ? decision.Trace[^1].Detail : null
        : decision.IsUrgent ? "filed; an emergency service, for an agent to see at once"
        : "a priority service whose place was asked for; see it now, the reply may come late";

    private static Escalation? Joined(Escalation standing, Escalation further, DecisionDocument decision)
    {
        var entry = new HistoryEntry(decision.EmailKey, decision.ReceivedAt, string.Join("\n\n", decision.Parts.Select(part => part.Text)));
        return Histories.Has(standing.History, entry)
            ? null
            : standing with
            {
                History = [.. standing.History, entry],
                Reasons = [.. standing.Reasons.Union(further.Reasons, StringComparer.Ordinal)],
                Detail = further.Detail ?? standing.Detail,
                IsUrgent = standing.IsUrgent || further.IsUrgent,
                IsFromCouncillor = standing.IsFromCouncillor || further.IsFromCouncillor,
            };
    }
}
