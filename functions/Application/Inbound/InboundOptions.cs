using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Inbound;

/// <summary>How inbound mail is handled where it is not the release that says so.</summary>
public sealed record InboundOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Inbound";

    /// <summary>What may be done without a person. Default: nothing, until a named owner approves.</summary>
    public Permission Permission { get; init; } = Permission.NothingAutomatic;

    /// <summary>The same answer goes to the same sender once in this time. Default 7 days, the customary period (RFC 3834 §2).</summary>
    public TimeSpan SameAnswerWindow { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How far back a sender's contacts are counted. Default 30 days.</summary>
    public TimeSpan RecentContactWindow { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Automatic mails to one sender within a day; above it their mail waits for people. Default 8.</summary>
    public int MostToSender { get; init; } = 8;

    /// <summary>Automatic mails to everybody within an hour; above it all mail waits for people. Default 300, some thirty times the average of 2011.</summary>
    public int MostPerHour { get; init; } = 300;

    /// <summary>Deliveries of a message before it is poison. Default 5, as in Azure Functions.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a received message stays hidden. Default 5 minutes.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Wait before a failed message is tried again; doubles each time. Default 1 second.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Setting.Unless(MostToSender >= 1, $"{Section}:MostToSender is {MostToSender}; it must be at least 1 mail a day."),
        .. Setting.Unless(MostPerHour >= 1, $"{Section}:MostPerHour is {MostPerHour}; it must be at least 1 mail an hour."),
        .. Setting.Unless(SameAnswerWindow >= TimeSpan.FromDays(1), $"{Section}:SameAnswerWindow is {SameAnswerWindow}; it must be at least 1.00:00:00, a day; RFC 3834 has seven in mind."),
        .. Setting.Unless(RecentContactWindow >= SameAnswerWindow, $"{Section}:RecentContactWindow is {RecentContactWindow}; it must be at least SameAnswerWindow ({SameAnswerWindow})."),
        .. Setting.Unless(MaxDequeueCount >= 1, $"{Section}:MaxDequeueCount is {MaxDequeueCount}; it must be at least 1."),
        .. Setting.Unless(VisibilityTimeout >= TimeSpan.FromSeconds(30), $"{Section}:VisibilityTimeout is {VisibilityTimeout}; it must be at least 00:00:30."),
        .. Setting.Unless(RetryDelay >= TimeSpan.Zero, $"{Section}:RetryDelay is {RetryDelay}; it must not be negative."),
    ];
}
