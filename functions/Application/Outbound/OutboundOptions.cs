namespace Toronto311.Application.Outbound;

/// <summary>How replies are sent, whatever they are sent with.</summary>
public sealed record OutboundOptions
{
    /// <summary>Name of the section in the settings; that of the mail server's own settings too.</summary>
    public const string Section = "Outbound";

    /// <summary>Whether there is a mail server to send with. Default: none, and replies are recorded as held.</summary>
    public bool IsConnected { get; init; }

    /// <summary>Replies handed to the server in any minute, at most; 0 for no limit. Default 30, what Exchange Online takes.</summary>
    public int MailsPerMinute { get; init; } = 30;

    /// <summary>How long a reply the server will not take yet is tried, counted from when it was written. Default 2 days.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromDays(2);

    /// <summary>Wait before the second try; doubles each time. Default 1 minute.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest wait between two tries. Default 2 hours.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long the server may take over one reply. Default 3 minutes.</summary>
    public TimeSpan SendLimit { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a received message stays hidden, and one worker alone may send its reply. Default 5 minutes.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Deliveries of a message before it is poison. Default 5, as in Azure Functions.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>Wait before a message whose handling failed is tried again; doubles each time. Default 1 second.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>From one look at the queue to the next. Default 1 second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long after it was due a waiting reply is put on the queue again. Default 1 hour.</summary>
    public TimeSpan RequeueAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Setting.Unless(MailsPerMinute is >= 0 and <= 10_000, $"{Section}:MailsPerMinute is {MailsPerMinute}; it must be 0 (no limit) to 10000; Exchange Online takes 30."),
        .. Setting.Unless(GiveUpAfter >= TimeSpan.FromHours(1) && GiveUpAfter <= TimeSpan.FromDays(7), $"{Section}:GiveUpAfter is {GiveUpAfter}; it must be 01:00:00 to 7.00:00:00."),
        .. Setting.Unless(FirstRetry >= TimeSpan.FromSeconds(1) && FirstRetry <= LongestRetry, $"{Section}:FirstRetry is {FirstRetry}; it must be 00:00:01 to LongestRetry ({LongestRetry})."),
        .. Setting.Unless(LongestRetry <= TimeSpan.FromDays(1), $"{Section}:LongestRetry is {LongestRetry}; it must be at most 1.00:00:00."),
        .. Setting.Unless(SendLimit >= TimeSpan.FromSeconds(1), $"{Section}:SendLimit is {SendLimit}; it must be at least 00:00:01."),
        .. Setting.Unless(VisibilityTimeout > SendLimit, $"{Section}:VisibilityTimeout is {VisibilityTimeout}; it must be longer than SendLimit ({SendLimit}), so that nobody else sends the same reply meanwhile."),
        .. Setting.Unless(MaxDequeueCount >= 1, $"{Section}:MaxDequeueCount is {MaxDequeueCount}; it must be at least 1."),
        .. Setting.Unless(RetryDelay >= TimeSpan.Zero, $"{Section}:RetryDelay is {RetryDelay}; it must not be negative."),
        .. Setting.Unless(PollInterval >= TimeSpan.FromMilliseconds(50), $"{Section}:PollInterval is {PollInterval}; it must be at least 00:00:00.05."),
        .. Setting.Unless(RequeueAfter >= TimeSpan.FromMinutes(10), $"{Section}:RequeueAfter is {RequeueAfter}; it must be at least 00:10:00, so that replies being sent are not queued twice."),
    ];
}
