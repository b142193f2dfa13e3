using Toronto311.Application.Outbound;

namespace Toronto311.Application.Requests;

/// <summary>A change of a request's status, by an agent or by the City's work-order system.</summary>
/// <param name="ChangeId">Who changes makes it up; the same again changes nothing.</param>
/// <param name="Status">One of <see cref="RequestStatus"/>.</param>
/// <param name="Notes">What the division says of it, for the resident to read; null for nothing.</param>
/// <param name="By">Who changes it, for the history.</param>
public sealed record StatusChange(string ChangeId, string Status, string? Notes, string By);

/// <summary>Changes a request's status once, and tells who asked for it once, in plain words. Requests linked to it follow.</summary>
public sealed class UpdateStatus(IServiceRequests requests, Outgoing outgoing, StatusWriter writer, TimeProvider clock)
{
    private const int LongestId = 100;
    private const int LongestNotes = 2_000;

    /// <summary>Why a change cannot be made, in words; null when it can.</summary>
    public static string? Problem(StatusChange change) =>
        string.IsNullOrWhiteSpace(change.ChangeId) || change.ChangeId.Length > LongestId ? $"change_id is missing or longer than {LongestId} characters; give each change an id of its own, the same when it is sent again"
        : !RequestStatus.All.Contains(change.Status) ? $"status is \"{change.Status}\"; it must be {string.Join(", ", RequestStatus.All)}"
        : change.Notes is { Length: > LongestNotes } ? $"status_notes has {change.Notes.Length} characters; at most {LongestNotes} are taken"
        : null;

    /// <returns>The request as it stands now; null when there is none.</returns>
    public async Task<ServiceRequestDocument?> ForAsync(string id, StatusChange change, CancellationToken cancellationToken)
    {
        if (await ChangeAsync(id, change, cancellationToken) is not { } request)
            return null;
        foreach (var linked in await requests.ListLinkedAsync(id, cancellationToken))
            if (!linked.IsCancelled)
                await ChangeAsync(linked.Id, change, cancellationToken);
        return request;
    }

    private async Task<ServiceRequestDocument?> ChangeAsync(string id, StatusChange change, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var entry = new HistoryEntry($"status {change.ChangeId}", now, $"{change.Status}, by {change.By}{(change.Notes is { Length: > 0 } notes ? $": {notes}" : "")}");
        var request = await requests.ChangeAsync(id, standing => Changed(standing, change, entry), cancellationToken);
        // Told again after a crash between the two: the mail has the same id, and is recorded once.
        if (request?.TellsOf == change.ChangeId)
            foreach (var mail in writer.Write(request, change.ChangeId))
                await outgoing.RecordAsync(mail, cancellationToken);
        return request;
    }

    private static ServiceRequestDocument? Changed(ServiceRequestDocument standing, StatusChange change, HistoryEntry entry)
    {
        if (Histories.Has(standing.History, entry))
            return null;
        var isNews = standing.Status != change.Status || (change.Notes is { Length: > 0 } && change.Notes != standing.StatusNotes);
        return standing with
        {
            Status = change.Status,
            StatusNotes = change.Notes ?? (standing.Status == change.Status ? standing.StatusNotes : null),
            UpdatedAt = entry.At,
            IsCancelled = standing.IsCancelled && change.Status == RequestStatus.Closed,
            TellsOf = isNews ? change.ChangeId : standing.TellsOf,
            History = [.. standing.History, entry],
        };
    }
}
