namespace Toronto311.Application.Conversations;

/// <summary>How long exchanges wait, and how long they are known again.</summary>
public sealed record ConversationOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Conversations";

    /// <summary>How long the answer to a question is waited for before an agent gets the matter. Default 5 days.</summary>
    public TimeSpan PatienceForRoutine { get; init; } = TimeSpan.FromDays(5);

    /// <summary>The same for priority services, which an agent sees from the start. Default 4 hours.</summary>
    public TimeSpan PatienceForPriority { get; init; } = TimeSpan.FromHours(4);

    /// <summary>How long the same words of the same person are one matter. Default 3 days: a bin missed again next week is another.</summary>
    public TimeSpan RepeatWindow { get; init; } = TimeSpan.FromDays(3);

    /// <summary>How far back requests of a sender are looked for who asks how they stand. Default 90 days.</summary>
    public TimeSpan RequestWindow { get; init; } = TimeSpan.FromDays(90);

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Setting.Unless(PatienceForRoutine >= TimeSpan.FromMinutes(1), $"{Section}:PatienceForRoutine is {PatienceForRoutine}; it must be at least 00:01:00, such as 5.00:00:00 for five days."),
        .. Setting.Unless(PatienceForPriority >= TimeSpan.FromMinutes(1), $"{Section}:PatienceForPriority is {PatienceForPriority}; it must be at least 00:01:00, such as 04:00:00 for four hours."),
        .. Setting.Unless(RepeatWindow >= TimeSpan.FromHours(1), $"{Section}:RepeatWindow is {RepeatWindow}; it must be at least 01:00:00, so that two mail programs answering each other come to an end."),
        .. Setting.Unless(RequestWindow >= TimeSpan.FromDays(1), $"{Section}:RequestWindow is {RequestWindow}; it must be at least 1.00:00:00, a day."),
    ];
}
