namespace Toronto311.Application.Inbound;

/// <summary>How mailbox and ledger are compared.</summary>
public sealed record ReconcileOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Reconcile";

    /// <summary>How many days back processed mail is compared, 1 to 90. Default 3: a long weekend.</summary>
    public int Days { get; init; } = 3;

    /// <summary>How long an accepted email may wait before it is queued again. Default 1 hour.</summary>
    public TimeSpan WaitingSince { get; init; } = TimeSpan.FromHours(1);

    /// <summary>From one comparison to the next. Default 1 day.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromDays(1);

    /// <summary>From a comparison that failed to the next. Default 1 hour.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Setting.Unless(Days is >= 1 and <= 90, $"{Section}:Days is {Days}; it must be 1 to 90 days."),
        .. Setting.Unless(WaitingSince >= TimeSpan.FromMinutes(1), $"{Section}:WaitingSince is {WaitingSince}; it must be at least 00:01:00, so that mail being handled is not queued twice."),
        .. Setting.Unless(Interval >= TimeSpan.FromMinutes(1), $"{Section}:Interval is {Interval}; it must be at least 00:01:00."),
        .. Setting.Unless(RetryAfter >= TimeSpan.FromSeconds(1), $"{Section}:RetryAfter is {RetryAfter}; it must be at least 00:00:01."),
    ];
}
