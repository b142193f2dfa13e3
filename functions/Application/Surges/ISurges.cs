namespace Toronto311.Application.Surges;

/// <summary>Counts of mails that have something in common, and the surges they have become.</summary>
public interface ISurges
{
    /// <summary>Counts an email among those that have something in common; the same email again changes nothing.</summary>
    /// <param name="key">What they have in common.</param>
    /// <param name="sender">A hash of the sender's address, so that one person is one.</param>
    /// <param name="since">Mails before it do not count.</param>
    /// <returns>How many people have written so since then, this one included.</returns>
    Task<int> CountAsync(string key, string sender, string emailKey, DateTimeOffset at, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Email keys counted under a key, the oldest first.</summary>
    Task<IReadOnlyList<string>> ListEmailsAsync(string key, CancellationToken cancellationToken);

    /// <summary>Changes a surge in one step that nothing comes between.</summary>
    /// <param name="change">Given the surge as it stands, or null when there is none yet; null leaves it so. It may be called again.</param>
    /// <returns>The surge as it stands now.</returns>
    Task<Surge?> ChangeAsync(string id, Func<Surge?, Surge?> change, CancellationToken cancellationToken);

    Task<Surge?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Surges that mail was about since an instant, the newest mail first.</summary>
    Task<IReadOnlyList<Surge>> ListAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
