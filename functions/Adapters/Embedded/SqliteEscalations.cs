using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Escalations;

namespace Toronto311.Adapters.Embedded;

/// <summary>What waits for a person, in one table kept in the order an agent takes it.</summary>
internal sealed class SqliteEscalations(Database database) : IEscalations
{
    public Task<bool> CreateAsync(Escalation escalation, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "INSERT INTO escalation (id, is_urgent, is_councillor, received_at, document) VALUES ($id, $urgent, $councillor, $received, $document) ON CONFLICT DO NOTHING",
            Values(escalation)) == 1,
        cancellationToken);

    public Task<Escalation?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<Escalation?> ChangeAsync(string id, Func<Escalation, Escalation?> change, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            if (Find(session, id) is not { } standing || change(standing) is not { } changed)
                return Find(session, id);
            session.Execute(
                "UPDATE escalation SET is_urgent = $urgent, is_councillor = $councillor, received_at = $received, document = $document WHERE id = $id",
                Values(changed with { Id = id }));
            return changed;
        },
        cancellationToken);

    public Task<IReadOnlyList<Escalation>> ListAsync(int skip, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Escalation>>(
        session => session.Query(
            "SELECT document FROM escalation ORDER BY is_urgent DESC, is_councillor DESC, received_at, id LIMIT $take OFFSET $skip",
            row => Documents.Read<Escalation>(row.GetString(0)),
            ("$take", take), ("$skip", skip)),
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM escalation"), cancellationToken);

    private static (string Name, object? Value)[] Values(Escalation escalation) =>
    [
        ("$id", escalation.Id),
        ("$urgent", escalation.IsUrgent ? 1 : 0),
        ("$councillor", escalation.IsFromCouncillor ? 1 : 0),
        ("$received", escalation.ReceivedAt.UtcTicks),
        ("$document", Documents.Write(escalation)),
    ];

    private static Escalation? Find(Session session, string id) =>
        session.Text("SELECT document FROM escalation WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<Escalation>(json) : null;
}
