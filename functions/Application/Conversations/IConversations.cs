namespace Toronto311.Application.Conversations;

/// <summary>Exchanges with residents, found by the Message-IDs in them, the token in the address of a reply, or the words they began with.</summary>
public interface IConversations
{
    /// <summary>Changes a conversation in one step that nothing comes between.</summary>
    /// <param name="change">Given the conversation as it stands, or null when there is none yet; what it returns is kept. It may be called again.</param>
    /// <returns>The conversation as kept.</returns>
    Task<Conversation> ChangeAsync(string id, Func<Conversation?, Conversation> change, CancellationToken cancellationToken);

    Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The conversation whose id begins so; null when none does.</summary>
    /// <param name="reference">See <see cref="Conversation.ReferenceOf"/>.</param>
    Task<Conversation?> FindByReferenceAsync(string reference, CancellationToken cancellationToken);

    /// <summary>The conversation that contains any of these Message-IDs, the first that does; null when none does.</summary>
    Task<Conversation?> FindByMessageIdAsync(IReadOnlyList<string> messageIds, CancellationToken cancellationToken);

    /// <summary>The newest conversation since an instant that began with these words; null when there is none.</summary>
    /// <param name="wordsKey">See <see cref="Conversation.WordsKey"/>.</param>
    Task<Conversation?> FindByWordsAsync(string wordsKey, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Conversations with an address since an instant, the newest first.</summary>
    Task<IReadOnlyList<Conversation>> ListWithAsync(string address, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Conversations whose question should have been answered by an instant, the longest overdue first.</summary>
    Task<IReadOnlyList<Conversation>> ListOverdueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken);
}
