using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Conversations;

namespace Toronto311.Adapters.Embedded;

/// <summary>Exchanges with residents, with a table of the Message-IDs in them.</summary>
internal sealed class SqliteConversations(Database database) : IConversations
{
    public Task SaveAsync(Conversation conversation, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var number = session.Number(
                """
                INSERT INTO conversation (id, address, last_at, document) VALUES ($id, $address, $last, $document)
                ON CONFLICT (id) DO UPDATE SET address = excluded.address, last_at = excluded.last_at, document = excluded.document
                RETURNING number
                """,
                ("$id", conversation.Id),
                ("$address", conversation.With),
                ("$last", conversation.LastAt.UtcTicks),
                ("$document", Documents.Write(conversation)));
            session.Execute("DELETE FROM conversation_message WHERE conversation = $number", ("$number", number));
            foreach (var messageId in conversation.MessageIds)
                session.Execute("INSERT INTO conversation_message (message_id, conversation) VALUES ($id, $number) ON CONFLICT DO NOTHING", ("$id", messageId), ("$number", number));
            return number;
        },
        cancellationToken);

    public Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.Text("SELECT document FROM conversation WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<Conversation>(json) : null,
        cancellationToken);

    public Task<Conversation?> FindByMessageIdAsync(IReadOnlyList<string> messageIds, CancellationToken cancellationToken) => database.ReadAsync(
        session => messageIds.Select(messageId => WithMessage(session, messageId)).OfType<Conversation>().FirstOrDefault(),
        cancellationToken);

    public Task<IReadOnlyList<Conversation>> ListWithAsync(string address, DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Conversation>>(
        session => session.Query(
            "SELECT document FROM conversation WHERE address = $address AND last_at >= $since ORDER BY last_at DESC, id",
            row => Documents.Read<Conversation>(row.GetString(0)),
            ("$address", address), ("$since", since.UtcTicks)),
        cancellationToken);

    private static Conversation? WithMessage(Session session, string messageId) => session.Text(
        """
        SELECT document FROM conversation WHERE number =
            (SELECT min(conversation) FROM conversation_message WHERE message_id = $id)
        """,
        ("$id", messageId)) is { } json
        ? Documents.Read<Conversation>(json)
        : null;
}
