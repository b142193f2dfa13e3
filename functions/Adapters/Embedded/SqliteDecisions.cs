using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Embedded;

/// <summary>Decisions in one table, one per email.</summary>
internal sealed class SqliteDecisions(Database database) : IDecisions
{
    public Task<DecisionDocument> KeepAsync(DecisionDocument decision, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var isNew = session.Execute(
                "INSERT INTO decision (email_key, received_at, document) VALUES ($key, $received, $document) ON CONFLICT DO NOTHING",
                ("$key", decision.EmailKey), ("$received", decision.ReceivedAt.UtcTicks), ("$document", Documents.Write(decision))) == 1;
            return isNew ? decision : Find(session, decision.EmailKey) ?? decision;
        },
        cancellationToken);

    public Task<DecisionDocument?> FindAsync(EmailKey key, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, key.Value), cancellationToken);

    public Task<IReadOnlyList<DecisionDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<DecisionDocument>>(
        session => session.Query(
            "SELECT document FROM decision ORDER BY received_at DESC, email_key LIMIT $take OFFSET $skip",
            row => Documents.Read<DecisionDocument>(row.GetString(0)),
            ("$take", take), ("$skip", skip)),
        cancellationToken);

    private static DecisionDocument? Find(Session session, string key) =>
        session.Text("SELECT document FROM decision WHERE email_key = $key", ("$key", key)) is { } json ? Documents.Read<DecisionDocument>(json) : null;
}
