namespace Toronto311.Application.Outbound;

/// <summary>Replies recorded for sending.</summary>
public interface IOutbox
{
    /// <summary>Records a reply unless one with its Message-ID is there.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> CreateAsync(OutboundEmail reply, CancellationToken cancellationToken);

    Task<OutboundEmail?> FindAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>Replies to one email, in the order recorded.</summary>
    Task<IReadOnlyList<OutboundEmail>> ListForAsync(string emailKey, CancellationToken cancellationToken);

    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>Replies created at or after a time.</summary>
    Task<int> CountAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Replies to one address, however its letters are cased, created at or after a time.</summary>
    Task<int> CountToAsync(string address, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Replies that wait to be sent and were due before a time, the longest due first. A reply is due at its next try, or else from when it was created.</summary>
    Task<IReadOnlyList<OutboundEmail>> ListWaitingAsync(DateTimeOffset dueBefore, int take, CancellationToken cancellationToken);

    /// <summary>The reply whose bounces come to an address with this key (<see cref="BounceAddress"/>), or null.</summary>
    Task<OutboundEmail?> FindByBounceKeyAsync(string bounceKey, CancellationToken cancellationToken);

    /// <summary>Reads a reply, changes it and writes it as one step: of several at once, each sees what the one before has left.</summary>
    /// <param name="change">The reply as it is to be, or null to leave it; it may be called more than once.</param>
    /// <returns>The reply as it stands then; null when there is none.</returns>
    Task<OutboundEmail?> ChangeAsync(string messageId, Func<OutboundEmail, OutboundEmail?> change, CancellationToken cancellationToken);
}
