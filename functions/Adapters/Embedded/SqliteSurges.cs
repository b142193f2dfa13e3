using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Surges;

namespace Toronto311.Adapters.Embedded;

/// <summary>Surges, and for each thing mails have in common one row for each email about it.</summary>
internal sealed class SqliteSurges(Database database) : ISurges
{
    public Task<int> CountAsync(string key, string sender, string emailKey, DateTimeOffset at, DateTimeOffset since, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            session.Execute(
                "INSERT INTO surge_email (surge, email_key, sender, at) VALUES ($key, $email, $sender, $at) ON CONFLICT DO NOTHING",
                ("$key", key), ("$email", emailKey), ("$sender", sender), ("$at", at.UtcTicks));
            return (int)session.Number("SELECT count(DISTINCT sender) FROM surge_email WHERE surge = $key AND at >= $since", ("$key", key), ("$since", since.UtcTicks));
        },
        cancellationToken);

    public Task<IReadOnlyList<string>> ListEmailsAsync(string key, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<string>>(
        session => session.Query("SELECT email_key FROM surge_email WHERE surge = $key ORDER BY at, email_key", row => row.GetString(0), ("$key", key)),
        cancellationToken);

    public Task<Surge?> ChangeAsync(string id, Func<Surge?, Surge?> change, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var standing = Find(session, id);
            if (change(standing) is not { } changed)
                return standing;
            session.Execute(
                "INSERT INTO surge (id, last_at, document) VALUES ($id, $last, $document) ON CONFLICT (id) DO UPDATE SET last_at = excluded.last_at, document = excluded.document",
                ("$id", id), ("$last", changed.LastAt.UtcTicks), ("$document", Documents.Write(changed)));
            return changed;
        },
        cancellationToken);

    public Task<Surge?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(session => Find(session, id), cancellationToken);

    public Task<IReadOnlyList<Surge>> ListAsync(DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Surge>>(
        session => session.Query(
            "SELECT document FROM surge WHERE last_at >= $since ORDER BY last_at DESC, id", row => Documents.Read<Surge>(row.GetString(0)), ("$since", since.UtcTicks)),
        cancellationToken);

    private static Surge? Find(Session session, string id) =>
        session.Text("SELECT document FROM surge WHERE id = $id", ("$id", id)) is { } json ? Documents.Read<Surge>(json) : null;
}
