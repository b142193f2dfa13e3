using Toronto311.Application.Escalations;

namespace Toronto311.Application.Requests;

/// <summary>Adding to what is there, once.</summary>
public static class Histories
{
    /// <summary>Adds an entry to a request's history unless an entry with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such request.</exception>
    public static async Task<bool> AppendAsync(this IServiceRequests requests, string id, HistoryEntry entry, CancellationToken cancellationToken)
    {
        var isNew = false;
        _ = await requests.ChangeAsync(
            id, request => (isNew = !Has(request.History, entry)) ? request with { History = [.. request.History, entry] } : null, cancellationToken)
            ?? throw new KeyNotFoundException($"there is no service request {id}");
        return isNew;
    }

    /// <summary>Adds a further email unless an entry with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such escalation.</exception>
    public static async Task<bool> AppendAsync(this IEscalations escalations, string id, HistoryEntry entry, CancellationToken cancellationToken)
    {
        var isNew = false;
        _ = await escalations.ChangeAsync(
            id, escalation => (isNew = !Has(escalation.History, entry)) ? escalation with { History = [.. escalation.History, entry] } : null, cancellationToken)
            ?? throw new KeyNotFoundException($"there is no escalation {id}");
        return isNew;
    }

    public static bool Has(IReadOnlyList<HistoryEntry> history, HistoryEntry entry) => history.Any(earlier => earlier.Id == entry.Id);
}
