using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Embedded;

/// <summary>Service requests in one table, each with its history in its document.</summary>
internal sealed class SqliteServiceRequests(Database database) : IServiceRequests
{
    public Task<bool> CreateAsync(ServiceRequestDocument request, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "INSERT INTO service_request (id, requested_at, document) VALUES ($id, $requested, $document) ON CONFLICT DO NOTHING",
            ("$id", request.Id), ("$requested", request.RequestedAt.UtcTicks), ("$document", Documents.Write(request))) == 1,
        cancellationToken);

    public Task<ServiceRequestDocument?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<bool> AppendAsync(string id, HistoryEntry entry, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var request = Find(session, id) ?? throw new KeyNotFoundException($"there is no service request {id}");
            if (request.History.Any(earlier => earlier.Id == entry.Id))
                return false;
            var longer = request with { History = [.. request.History, entry] };
            return session.Execute("UPDATE service_request SET document = $document WHERE id = $id", ("$document", Documents.Write(longer)), ("$id", id)) == 1;
        },
        cancellationToken);

    public Task<IReadOnlyList<ServiceRequestDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<ServiceRequestDocument>>(
        session => session.Query(
            "SELECT document FROM service_request ORDER BY requested_at DESC, id LIMIT $take OFFSET $skip",
            row => Documents.Read<ServiceRequestDocument>(row.GetString(0)),
            ("$take", take), ("$skip", skip)),
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM service_request"), cancellationToken);

    private static ServiceRequestDocument? Find(Session session, string id) =>
        session.Text("SELECT document FROM service_request WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<ServiceRequestDocument>(json) : null;
}
