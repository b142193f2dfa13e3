namespace Toronto311.Application.Queues;

/// <summary>A queue that delivers every message at least once: a received message is hidden for a while and comes back unless it is deleted.</summary>
public interface IMessageQueue
{
    /// <summary>Puts a message of at most 48 KiB on the queue; it never expires.</summary>
    /// <param name="body">The message.</param>
    /// <param name="delay">How long it stays hidden first.</param>
    /// <exception cref="ArgumentException">The body is too large.</exception>
    Task SendAsync(string body, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Takes up to a number of visible messages, oldest first, and hides them.</summary>
    /// <param name="most">1 to 32.</param>
    /// <param name="visibilityTimeout">How long they stay hidden.</param>
    Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan visibilityTimeout, CancellationToken cancellationToken);

    /// <summary>Hides a received message for longer, counted from now; the message returned replaces the one given.</summary>
    /// <returns>Null when somebody else has received the message meanwhile or it is gone.</returns>
    Task<QueuedMessage?> ExtendAsync(QueuedMessage message, TimeSpan visibilityTimeout, CancellationToken cancellationToken);

    /// <summary>Removes a received message.</summary>
    /// <returns>False when somebody else has received it meanwhile or it is gone.</returns>
    Task<bool> DeleteAsync(QueuedMessage message, CancellationToken cancellationToken);

    /// <summary>Messages on the queue, hidden ones too.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);
}

/// <summary>A message as received.</summary>
/// <param name="Id">The message.</param>
/// <param name="Receipt">Proof of this delivery; another delivery makes it stale.</param>
/// <param name="DequeueCount">Deliveries so far, this one counted.</param>
/// <param name="Body">What was sent.</param>
/// <param name="SentAt">When it was put on the queue.</param>
public sealed record QueuedMessage(string Id, string Receipt, int DequeueCount, string Body, DateTimeOffset SentAt);
