namespace Toronto311.Application.Surges;

/// <summary>When mails about one thing are many.</summary>
public sealed record SurgeOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Surges";

    /// <summary>How many people must write about it. Default 10.</summary>
    public int Senders { get; init; } = 10;

    /// <summary>Within what time, for one service in one place. Default 1 day.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Within what time, for a letter in the same words. Default 7 days.</summary>
    public TimeSpan LetterWindow { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long after the first request others for the same service next to it are linked to it. Default 14 days.</summary>
    public TimeSpan LinkWindow { get; init; } = TimeSpan.FromDays(14);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Setting.Unless(Senders >= 2, $"{Section}:Senders is {Senders}; it must be at least 2 people."),
        .. Setting.Unless(Window > TimeSpan.Zero, $"{Section}:Window is {Window}; it must be longer than nothing, such as 1.00:00:00 for a day."),
        .. Setting.Unless(LetterWindow > TimeSpan.Zero, $"{Section}:LetterWindow is {LetterWindow}; it must be longer than nothing, such as 7.00:00:00 for a week."),
        .. Setting.Unless(LinkWindow >= TimeSpan.Zero, $"{Section}:LinkWindow is {LinkWindow}; it must not be negative; 00:00:00 links nothing."),
    ];
}
