namespace Toronto311.Application.Conversations;

/// <summary>Exchanges with residents, found by the Message-IDs in them.</summary>
public interface IConversations
{
    /// <summary>Writes a conversation as it now stands, in place of what was kept under its id.</summary>
    Task SaveAsync(Conversation conversation, CancellationToken cancellationToken);

    Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The conversation that contains any of these Message-IDs, the first that does; null when none does.</summary>
    Task<Conversation?> FindByMessageIdAsync(IReadOnlyList<string> messageIds, CancellationToken cancellationToken);

    /// <summary>Conversations with an address since an instant, the newest first.</summary>
    Task<IReadOnlyList<Conversation>> ListWithAsync(string address, DateTimeOffset since, CancellationToken cancellationToken);
}
