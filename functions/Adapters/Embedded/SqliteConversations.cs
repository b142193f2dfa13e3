using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Conversations;

namespace Toronto311.Adapters.Embedded;

/// <summary>Exchanges with residents, with a table of the Message-IDs in them.</summary>
internal sealed class SqliteConversations(Database database) : IConversations
{
    public Task<Conversation> ChangeAsync(string id, Func<Conversation?, Conversation> change, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var standing = Find(session, id);
            var changed = change(standing);
            if (!changed.Equals(standing))
                Write(session, changed);
            return changed;
        },
        cancellationToken);

    public Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<Conversation?> FindByReferenceAsync(string reference, CancellationToken cancellationToken) => database.ReadAsync(
        session => Document(session, "SELECT document FROM conversation WHERE id >= $from AND id < $to ORDER BY id LIMIT 1", ("$from", reference), ("$to", reference + '\uffff')),
        cancellationToken);

    public Task<Conversation?> FindByMessageIdAsync(IReadOnlyList<string> messageIds, CancellationToken cancellationToken) => database.ReadAsync(
        session => messageIds.Select(messageId => WithMessage(session, messageId)).OfType<Conversation>().FirstOrDefault(),
        cancellationToken);

    public Task<Conversation?> FindByWordsAsync(string wordsKey, DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync(
        session => Document(
            session,
            "SELECT document FROM conversation WHERE words_key = $words AND last_at >= $since ORDER BY last_at DESC, id LIMIT 1",
            ("$words", wordsKey), ("$since", since.UtcTicks)),
        cancellationToken);

    public Task<IReadOnlyList<Conversation>> ListWithAsync(string address, DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Conversation>>(
        session => session.Query(
            "SELECT document FROM conversation WHERE address = $address AND last_at >= $since ORDER BY last_at DESC, id",
            row => Documents.Read<Conversation>(row.GetString(0)),
            ("$address", address), ("$since", since.UtcTicks)),
        cancellationToken);

    public Task<IReadOnlyList<Conversation>> ListOverdueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Conversation>>(
        session => session.Query(
            "SELECT document FROM conversation WHERE answer_by <= $now ORDER BY answer_by, id LIMIT $most",
            row => Documents.Read<Conversation>(row.GetString(0)),
            ("$now", now.UtcTicks), ("$most", most)),
        cancellationToken);

    private static void Write(Session session, Conversation conversation)
    {
        var number = session.Number(
            """
            INSERT INTO conversation (id, address, last_at, words_key, answer_by, document) VALUES ($id, $address, $last, $words, $answer, $document)
            ON CONFLICT (id) DO UPDATE SET
                address = excluded.address, last_at = excluded.last_at, words_key = excluded.words_key, answer_by = excluded.answer_by, document = excluded.document
            RETURNING number
            """,
            ("$id", conversation.Id),
            ("$address", conversation.With),
            ("$last", conversation.LastAt.UtcTicks),
            ("$words", conversation.WordsKey),
            ("$answer", conversation.AnswerBy?.UtcTicks),
            ("$document", Documents.Write(conversation)));
        session.Execute("DELETE FROM conversation_message WHERE conversation = $number", ("$number", number));
        foreach (var messageId in conversation.MessageIds)
            session.Execute("INSERT INTO conversation_message (message_id, conversation) VALUES ($id, $number) ON CONFLICT DO NOTHING", ("$id", messageId), ("$number", number));
    }

    private static Conversation? Find(Session session, string id) => Document(session, "SELECT document FROM conversation WHERE id = $id", ("$id", id));

    private static Conversation? WithMessage(Session session, string messageId) => Document(
        session,
        """
        SELECT document FROM conversation WHERE number =
            (SELECT min(conversation) FROM conversation_message WHERE message_id = $id)
        """,
        ("$id", messageId));

    private static Conversation? Document(Session session, string sql, params (string Name, object? Value)[] values) =>
        session.Text(sql, values) is { } json ? Documents.Read<Conversation>(json) : null;
}
