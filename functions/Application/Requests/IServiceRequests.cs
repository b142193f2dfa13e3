namespace Toronto311.Application.Requests;

/// <summary>The service requests written from email.</summary>
public interface IServiceRequests
{
    /// <summary>Writes a request unless one with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> CreateAsync(ServiceRequestDocument request, CancellationToken cancellationToken);

    Task<ServiceRequestDocument?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds an entry to a request's history unless an entry with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such request.</exception>
    Task<bool> AppendAsync(string id, HistoryEntry entry, CancellationToken cancellationToken);

    /// <summary>Requests by time, the newest first.</summary>
    Task<IReadOnlyList<ServiceRequestDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken);

    Task<int> CountAsync(CancellationToken cancellationToken);
}
