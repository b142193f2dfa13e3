using Toronto311.Application.Requests;

namespace Toronto311.Application.Escalations;

/// <summary>What waits for a person.</summary>
public interface IEscalations
{
    /// <summary>Puts an escalation before the agents unless it is there already.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> CreateAsync(Escalation escalation, CancellationToken cancellationToken);

    Task<Escalation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds a further email unless an entry with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such escalation.</exception>
    Task<bool> AppendAsync(string id, HistoryEntry entry, CancellationToken cancellationToken);

    /// <summary>Urgent ones first, then the longest waiting.</summary>
    Task<IReadOnlyList<Escalation>> ListAsync(int skip, int take, CancellationToken cancellationToken);

    Task<int> CountAsync(CancellationToken cancellationToken);
}
