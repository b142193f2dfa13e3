namespace Toronto311.Application.Escalations;

/// <summary>What waits for a person.</summary>
public interface IEscalations
{
    /// <summary>Puts an escalation before the agents unless it is there already.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> CreateAsync(Escalation escalation, CancellationToken cancellationToken);

    Task<Escalation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Changes an escalation in one step that nothing comes between.</summary>
    /// <param name="change">Given the escalation as it stands; null leaves it so. It may be called again.</param>
    /// <returns>The escalation as it stands now; null when there is none.</returns>
    Task<Escalation?> ChangeAsync(string id, Func<Escalation, Escalation?> change, CancellationToken cancellationToken);

    /// <summary>Urgent ones first, then those of councillors' offices, then the longest waiting.</summary>
    Task<IReadOnlyList<Escalation>> ListAsync(int skip, int take, CancellationToken cancellationToken);

    Task<int> CountAsync(CancellationToken cancellationToken);
}
