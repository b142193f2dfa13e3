namespace Toronto311.Application.Requests;

/// <summary>The service requests written from email.</summary>
public interface IServiceRequests
{
    /// <summary>Writes a request unless one with its id is there.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> CreateAsync(ServiceRequestDocument request, CancellationToken cancellationToken);

    Task<ServiceRequestDocument?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Changes a request in one step that nothing comes between.</summary>
    /// <param name="change">Given the request as it stands; null leaves it so. It may be called again.</param>
    /// <returns>The request as it stands now; null when there is none.</returns>
    Task<ServiceRequestDocument?> ChangeAsync(string id, Func<ServiceRequestDocument, ServiceRequestDocument?> change, CancellationToken cancellationToken);

    /// <summary>Requests of one person since an instant, the newest first.</summary>
    /// <param name="address">Lower-case address of the requester.</param>
    Task<IReadOnlyList<ServiceRequestDocument>> ListByRequesterAsync(string address, DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>Open requests for one service in one area since an instant, the oldest first.</summary>
    /// <param name="area">See <see cref="ServiceRequestDocument.Area"/>.</param>
    Task<IReadOnlyList<ServiceRequestDocument>> ListOpenAsync(string serviceCode, string area, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Requests linked to a parent, the oldest first.</summary>
    Task<IReadOnlyList<ServiceRequestDocument>> ListLinkedAsync(string parentId, CancellationToken cancellationToken);

    /// <summary>Requests by time, the newest first.</summary>
    Task<IReadOnlyList<ServiceRequestDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken);

    Task<int> CountAsync(CancellationToken cancellationToken);
}
