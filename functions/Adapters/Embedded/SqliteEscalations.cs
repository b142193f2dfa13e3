using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Escalations;
using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Embedded;

/// <summary>What waits for a person, in one table kept in the order an agent takes it.</summary>
internal sealed class SqliteEscalations(Database database) : IEscalations
{
    public Task<bool> CreateAsync(Escalation escalation, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "INSERT INTO escalation (id, is_urgent, received_at, document) VALUES ($id, $urgent, $received, $document) ON CONFLICT DO NOTHING",
            ("$id", escalation.Id),
            ("$urgent", escalation.IsUrgent ? 1 : 0),
            ("$received", escalation.ReceivedAt.UtcTicks),
            ("$document", Documents.Write(escalation))) == 1,
        cancellationToken);

    public Task<Escalation?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<bool> AppendAsync(string id, HistoryEntry entry, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var escalation = Find(session, id) ?? throw new KeyNotFoundException($"there is no escalation {id}");
            if (escalation.History.Any(earlier => earlier.Id == entry.Id))
                return false;
            var longer = escalation with { History = [.. escalation.History, entry] };
            return session.Execute("UPDATE escalation SET document = $document WHERE id = $id", ("$document", Documents.Write(longer)), ("$id", id)) == 1;
        },
        cancellationToken);

    public Task<IReadOnlyList<Escalation>> ListAsync(int skip, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Escalation>>(
        session => session.Query(
            "SELECT document FROM escalation ORDER BY is_urgent DESC, received_at, id LIMIT $take OFFSET $skip",
            row => Documents.Read<Escalation>(row.GetString(0)),
            ("$take", take), ("$skip", skip)),
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM escalation"), cancellationToken);

    private static Escalation? Find(Session session, string id) =>
        session.Text("SELECT document FROM escalation WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<Escalation>(json) : null;
}
