using MailKit;

namespace Toronto311.Adapters.MailTransport;

/// <summary>What is remembered of the inbox between connections: which mails could not be taken and when each is tried again. A UID counts only together with its UIDVALIDITY.</summary>
internal sealed class InboxRecord(TimeProvider clock, Func<double> chance)
{
    private readonly Dictionary<(uint Validity, uint Uid), (int Failures, DateTimeOffset DueAt)> _failed = [];

    /// <summary>Mails moved to Processed since the start.</summary>
    public int Taken { get; private set; }

    /// <summary>Mails moved to Failed since the start.</summary>
    public int SetAside { get; private set; }

    /// <summary>Mails that wait to be tried again.</summary>
    public int Waiting => _failed.Count;

    public bool IsDue(UniqueId uid) => !_failed.TryGetValue(Key(uid), out var failed) || failed.DueAt <= clock.GetUtcNow();

    /// <returns>How long until the mail is tried again.</returns>
    public TimeSpan Failed(UniqueId uid)
    {
        var failures = _failed.GetValueOrDefault(Key(uid)).Failures + 1;
        var wait = Backoff.After(failures, chance());
        _failed[Key(uid)] = (failures, clock.GetUtcNow() + wait);
        return wait;
    }

    public void Moved(UniqueId uid, Taking how)
    {
        _failed.Remove(Key(uid));
        Taken += how == Taking.Taken ? 1 : 0;
        SetAside += how == Taking.SetAside ? 1 : 0;
    }

    /// <summary>Forgets what is no longer in the inbox.</summary>
    public void Keep(IEnumerable<UniqueId> present)
    {
        var keys = present.Select(Key).ToHashSet();
        foreach (var gone in _failed.Keys.Where(key => !keys.Contains(key)).ToList())
            _failed.Remove(gone);
    }

    /// <summary>How long until one is due; null when none waits.</summary>
    public TimeSpan? UntilNext() =>
        _failed.Count == 0 ? null : TimeSpan.FromTicks(Math.Max(0, (_failed.Values.Min(failed => failed.DueAt) - clock.GetUtcNow()).Ticks));

    private static (uint Validity, uint Uid) Key(UniqueId uid) => (uid.Validity, uid.Id);
}
