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
}
