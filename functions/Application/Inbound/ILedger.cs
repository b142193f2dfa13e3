using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>The account of all mail: one row per accepted email, settled once.</summary>
public interface ILedger
{
    /// <summary>Enters an email, unless it is entered already.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> AcceptAsync(LedgerRow row, CancellationToken cancellationToken);

    /// <summary>Writes what became of an email; a row already settled stays as it is.</summary>
    /// <returns>False when it was settled already.</returns>
    /// <exception cref="KeyNotFoundException">The email was never accepted.</exception>
    Task<bool> SettleAsync(ArchiveKey key, Settlement settlement, CancellationToken cancellationToken);

    Task<LedgerRow?> FindAsync(ArchiveKey key, CancellationToken cancellationToken);

    /// <summary>Rows by time received, the newest first; rows of one instant by key.</summary>
    /// <param name="disposition">Only rows settled so, or "waiting"; null for all.</param>
    Task<IReadOnlyList<LedgerRow>> ListAsync(string? disposition, int skip, int take, CancellationToken cancellationToken);

    /// <summary>How many rows there are by disposition and first reason; waiting rows count under disposition "waiting".</summary>
    Task<IReadOnlyList<LedgerCount>> CountAsync(CancellationToken cancellationToken);
}

/// <summary>How many emails ended one way.</summary>
/// <param name="Disposition">Name of the disposition, or "waiting".</param>
/// <param name="Reason">The first reason, or empty.</param>
/// <param name="FromCouncillors">How many of them came from councillors' offices.</param>
public sealed record LedgerCount(string Disposition, string Reason, int Count, int FromCouncillors = 0);
