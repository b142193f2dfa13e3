using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Embedded;

/// <summary>Service requests in one table, each with its history in its document.</summary>
internal sealed class SqliteServiceRequests(Database database) : IServiceRequests
{
    public Task<bool> CreateAsync(ServiceRequestDocument request, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO service_request (id, requested_at, service_code, area, is_open, parent_id, requester, document)
            VALUES ($id, $requested, $service, $area, $open, $parent, $requester, $document) ON CONFLICT DO NOTHING
            """,
            Values(request)) == 1,
        cancellationToken);

    public Task<ServiceRequestDocument?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<ServiceRequestDocument?> ChangeAsync(string id, Func<ServiceRequestDocument, ServiceRequestDocument?> change, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            if (Find(session, id) is not { } standing || change(standing) is not { } changed)
                return Find(session, id);
            session.Execute(
                """
                UPDATE service_request SET requested_at = $requested, service_code = $service, area = $area, is_open = $open,
                    parent_id = $parent, requester = $requester, document = $document WHERE id = $id
                """,
                Values(changed with { Id = id }));
            return changed;
        },
        cancellationToken);

    public Task<IReadOnlyList<ServiceRequestDocument>> ListByRequesterAsync(string address, DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        ListAsync("WHERE requester = $address AND requested_at >= $since ORDER BY requested_at DESC, id LIMIT $most", cancellationToken, ("$address", address), ("$since", since.UtcTicks), ("$most", most));

    public Task<IReadOnlyList<ServiceRequestDocument>> ListOpenAsync(string serviceCode, string area, DateTimeOffset since, CancellationToken cancellationToken) =>
        ListAsync(
            "WHERE service_code = $service AND area = $area AND is_open = 1 AND requested_at >= $since ORDER BY requested_at, id",
            cancellationToken,
            ("$service", serviceCode), ("$area", area), ("$since", since.UtcTicks));

    public Task<IReadOnlyList<ServiceRequestDocument>> ListLinkedAsync(string parentId, CancellationToken cancellationToken) =>
        ListAsync("WHERE parent_id = $parent ORDER BY requested_at, id", cancellationToken, ("$parent", parentId));

    public Task<IReadOnlyList<ServiceRequestDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken) =>
        ListAsync("ORDER BY requested_at DESC, id LIMIT $take OFFSET $skip", cancellationToken, ("$take", take), ("$skip", skip));

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM service_request"), cancellationToken);

    private Task<IReadOnlyList<ServiceRequestDocument>> ListAsync(string which, CancellationToken cancellationToken, params (string Name, object? Value)[] values) =>
        database.ReadAsync<IReadOnlyList<ServiceRequestDocument>>(
            session => session.Query($"SELECT document FROM service_request {which}", row => Documents.Read<ServiceRequestDocument>(row.GetString(0)), values),
            cancellationToken);

    private static (string Name, object? Value)[] Values(ServiceRequestDocument request) =>
    [
        ("$id", request.Id),
        ("$requested", request.RequestedAt.UtcTicks),
        ("$service", request.ServiceCode),
        ("$area", request.Area),
        ("$open", request.Status == RequestStatus.Closed ? 0 : 1),
        ("$parent", request.ParentId),
        ("$requester", request.RequesterEmail),
        ("$document", Documents.Write(request)),
    ];

    private static ServiceRequestDocument? Find(Session session, string id) =>
        session.Text("SELECT document FROM service_request WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<ServiceRequestDocument>(json) : null;
}
