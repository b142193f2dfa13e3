using Microsoft.Data.Sqlite;
using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Embedded;

/// <summary>The account of all mail in one table: the row as accepted, and beside it what became of the email.</summary>
internal sealed class SqliteLedger(Database database) : ILedger
{
    public Task<bool> AcceptAsync(LedgerRow row, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO ledger (archive_key, received_at, document, settlement, disposition, reason, from_councillor)
            VALUES ($key, $received, $document, $settlement, $disposition, $reason, $councillor) ON CONFLICT DO NOTHING
            """,
            ("$key", row.ArchiveKey),
            ("$received", row.ReceivedAt.UtcTicks),
            ("$document", Documents.Write(row with { Settlement = null })),
            ("$settlement", row.Settlement is { } settlement ? Documents.Write(settlement) : null),
            ("$disposition", row.Settlement?.Disposition ?? "waiting"),
            ("$reason", FirstReason(row.Settlement)),
            ("$councillor", row.Settlement?.IsFromCouncillor == true ? 1 : 0)) == 1,
        cancellationToken);

    public Task<bool> SettleAsync(ArchiveKey key, Settlement settlement, CancellationToken cancellationToken) => database.WriteAsync(
        session =>
        {
            var isSettled = session.Execute(
                "UPDATE ledger SET settlement = $settlement, disposition = $disposition, reason = $reason, from_councillor = $councillor WHERE archive_key = $key AND settlement IS NULL",
                ("$settlement", Documents.Write(settlement)),
                ("$disposition", settlement.Disposition),
                ("$reason", FirstReason(settlement)),
                ("$councillor", settlement.IsFromCouncillor ? 1 : 0),
                ("$key", key.Value)) == 1;
            if (!isSettled && session.Number("SELECT count(*) FROM ledger WHERE archive_key = $key", ("$key", key.Value)) == 0)
                throw new KeyNotFoundException($"no email was accepted under {key}");
            return isSettled;
        },
        cancellationToken);

    public Task<LedgerRow?> FindAsync(ArchiveKey key, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.Query("SELECT document, settlement FROM ledger WHERE archive_key = $key", Read, ("$key", key.Value)).SingleOrDefault(),
        cancellationToken);

    public Task<IReadOnlyList<LedgerRow>> ListAsync(string? disposition, int skip, int take, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<LedgerRow>>(
        session => session.Query(
            "SELECT document, settlement FROM ledger WHERE $disposition IS NULL OR disposition = $disposition ORDER BY received_at DESC, archive_key LIMIT $take OFFSET $skip",
            Read,
            ("$disposition", disposition), ("$take", take), ("$skip", skip)),
        cancellationToken);

    public Task<IReadOnlyList<LedgerCount>> CountAsync(CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<LedgerCount>>(
        session => session.Query(
            "SELECT disposition, reason, count(*), sum(from_councillor) FROM ledger GROUP BY disposition, reason ORDER BY disposition, reason",
            row => new LedgerCount(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3))),
        cancellationToken);

    private static string FirstReason(Settlement? settlement) => settlement is { Reasons: [var first, ..] } ? first : "";

    private static LedgerRow Read(SqliteDataReader row)
    {
        var accepted = Documents.Read<LedgerRow>(row.GetString(0));
        return row.IsDBNull(1) ? accepted : accepted with { Settlement = Documents.Read<Settlement>(row.GetString(1)) };
    }
}
