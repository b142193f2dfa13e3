using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Queues;

namespace Toronto311.Adapters.Embedded;

/// <summary>A queue with the behaviour of an Azure Storage queue: several processes may take from it, and none gets what another has.</summary>
internal sealed class SqliteQueue(Database database, TimeProvider clock, string name) : IMessageQueue
{
    private const int MostBytes = 48 * 1024;
    private const int MostAtOnce = 32;

    public Task SendAsync(string body, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        var bytes = Encoding.UTF8.GetByteCount(body);
        if (bytes > MostBytes)
            throw new ArgumentException($"a message holds at most {MostBytes} bytes of UTF-8; this one has {bytes}: queue a key, and keep the content elsewhere", nameof(body));
        return database.WriteAsync(
            session =>
            {
                var now = clock.GetUtcNow();
                return session.Execute(
                    "INSERT INTO message (queue, visible_at, sent_at, body) VALUES ($queue, $visible, $sent, $body)",
                    ("$queue", name), ("$visible", (now + delay).UtcTicks), ("$sent", now.UtcTicks), ("$body", body));
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan visibilityTimeout, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostAtOnce);
        ArgumentOutOfRangeException.ThrowIfLessThan(visibilityTimeout, TimeSpan.Zero);
        return database.WriteAsync<IReadOnlyList<QueuedMessage>>(session => Receive(session, most, visibilityTimeout), cancellationToken);
    }

    public Task<QueuedMessage?> ExtendAsync(QueuedMessage message, TimeSpan visibilityTimeout, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(visibilityTimeout, TimeSpan.Zero);
        var (id, receipt) = (Number(message.Id), Number(message.Receipt));
        return database.WriteAsync(
            session => session.Execute(
                "UPDATE message SET visible_at = $visible, receipt = receipt + 1 WHERE id = $id AND queue = $queue AND receipt = $receipt",
                ("$visible", (clock.GetUtcNow() + visibilityTimeout).UtcTicks), ("$id", id), ("$queue", name), ("$receipt", receipt)) == 1
                ? message with { Receipt = Text(receipt + 1) }
                : null,
            cancellationToken);
    }

    public Task<bool> DeleteAsync(QueuedMessage message, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "DELETE FROM message WHERE id = $id AND queue = $queue AND receipt = $receipt",
            ("$id", Number(message.Id)), ("$queue", name), ("$receipt", Number(message.Receipt))) == 1,
        cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => (int)session.Number("SELECT count(*) FROM message WHERE queue = $queue", ("$queue", name)), cancellationToken);

    /// <summary>The message that has been visible longest comes first, so one that fails again and again does not hold up the others.</summary>
    private List<QueuedMessage> Receive(Session session, int most, TimeSpan visibilityTimeout)
    {
        var now = clock.GetUtcNow();
        var received = session.Query(
            """
            SELECT id, receipt + 1, dequeue_count + 1, body, sent_at FROM message
            WHERE queue = $queue AND visible_at <= $now ORDER BY visible_at, id LIMIT $most
            """,
            Read,
            ("$queue", name), ("$now", now.UtcTicks), ("$most", most));
        foreach (var message in received)
        {
            session.Execute(
                "UPDATE message SET visible_at = $visible, receipt = receipt + 1, dequeue_count = dequeue_count + 1 WHERE id = $id",
                ("$visible", (now + visibilityTimeout).UtcTicks), ("$id", Number(message.Id)));
        }

        return received;
    }

    private static QueuedMessage Read(SqliteDataReader row) => new(
        Text(row.GetInt64(0)),
        Text(row.GetInt64(1)),
        row.GetInt32(2),
        row.GetString(3),
        new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no number is no receipt of ours: it matches no message, as a stale one does.</summary>
    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
