using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.Embedded;

/// <summary>Replies recorded for sending, in one table numbered in the order recorded.</summary>
internal sealed class SqliteOutbox(Database database) : IOutbox
{
    public Task<bool> CreateAsync(OutboundEmail reply, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "INSERT INTO outbox (message_id, email_key, document) VALUES ($id, $key, $document) ON CONFLICT DO NOTHING",
            ("$id", reply.MessageId), ("$key", reply.EmailKey), ("$document", Documents.Write(reply))) == 1,
        cancellationToken);

    public Task<OutboundEmail?> FindAsync(string messageId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.Text("SELECT document FROM outbox WHERE message_id = $id", ("$id", messageId)) is { } json ? Documents.Read<OutboundEmail>(json) : null,
        cancellationToken);

    public Task<IReadOnlyList<OutboundEmail>> ListForAsync(string emailKey, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<OutboundEmail>>(
        session => session.Query(
            "SELECT document FROM outbox WHERE email_key = $key ORDER BY number",
            row => Documents.Read<OutboundEmail>(row.GetString(0)),
            ("$key", emailKey)),
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM outbox"), cancellationToken);
}
