using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.Embedded;

/// <summary>Replies recorded for sending, in one table numbered in the order recorded.</summary>
internal sealed class SqliteOutbox(Database database) : IOutbox
{
    public Task<bool> CreateAsync(OutboundEmail reply, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO outbox (message_id, email_key, address, created_at, bounce_key, due_at, document)
            VALUES ($id, $key, $address, $created, $bounce, $due, $document) ON CONFLICT DO NOTHING
            """,
            ("$id", reply.MessageId),
            ("$key", reply.EmailKey),
            ("$address", reply.To.ToLowerInvariant()),
            ("$created", reply.CreatedAt.UtcTicks),
            ("$bounce", BounceAddress.KeyOf(reply.MessageId)),
            ("$due", DueAt(reply)),
            ("$document", Documents.Write(reply))) == 1,
        cancellationToken);

    public Task<OutboundEmail?> FindAsync(string messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Find(session, messageId), cancellationToken);

    public Task<IReadOnlyList<OutboundEmail>> ListForAsync(string emailKey, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<OutboundEmail>>(
        session => session.Query(
            "SELECT document FROM outbox WHERE email_key = $key ORDER BY number",
            row => Documents.Read<OutboundEmail>(row.GetString(0)),
            ("$key", emailKey)),
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM outbox"), cancellationToken);

    public Task<int> CountAsync(DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync(
        session => (int)session.Number("SELECT count(*) FROM outbox WHERE created_at >= $since", ("$since", since.UtcTicks)),
        cancellationToken);

    public Task<int> CountToAsync(string address, DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync(
        session => (int)session.Number(
            "SELECT count(*) FROM outbox WHERE address = $address AND created_at >= $since",
            ("$address", address.ToLowerInvariant()), ("$since", since.UtcTicks)),
        cancellationToken);

    public Task<IReadOnlyList<OutboundEmail>> ListWaitingAsync(DateTimeOffset dueBefore, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<OutboundEmail>>(
        session => session.Query(
            "SELECT document FROM outbox WHERE due_at < $before ORDER BY due_at, number LIMIT $take",
            row => Documents.Read<OutboundEmail>(row.GetString(0)),
            ("$before", dueBefore.UtcTicks), ("$take", take)),
        cancellationToken);

    public Task<OutboundEmail?> FindByBounceKeyAsync(string bounceKey, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.Text("SELECT document FROM outbox WHERE bounce_key = $bounce", ("$bounce", bounceKey)) is { } json ? Documents.Read<OutboundEmail>(json) : null,
        cancellationToken);

    public Task<OutboundEmail?> ChangeAsync(string messageId, Func<OutboundEmail, OutboundEmail?> change, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            if (Find(session, messageId) is not { } standing || change(standing) is not { } changed)
                return Find(session, messageId);
            session.Execute(
                "UPDATE outbox SET due_at = $due, document = $document WHERE message_id = $id",
                ("$due", DueAt(changed)), ("$document", Documents.Write(changed)), ("$id", messageId));
            return changed;
        },
        cancellationToken);

    private static OutboundEmail? Find(Session session, string messageId) =>
        session.Text("SELECT document FROM outbox WHERE message_id = $id", ("$id", messageId)) is { } json ? Documents.Read<OutboundEmail>(json) : null;

    private static long? DueAt(OutboundEmail reply) =>
        reply.Delivery.State == DeliveryState.Waiting ? (reply.Delivery.NextTry ?? reply.CreatedAt).UtcTicks : null;
}
