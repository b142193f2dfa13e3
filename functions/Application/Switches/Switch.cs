namespace Toronto311.Application.Switches;

/// <summary>What an administrator or supervisor has switched by hand; it holds at once.</summary>
public sealed record Switch
{
    /// <summary>The switch that leaves every email to people.</summary>
    public const string AllToPeople = "all-to-people";

    public required string Name { get; init; }

    public required bool IsOn { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why, in words; null when nobody said.</summary>
    public string? Why { get; init; }
}

/// <summary>The switches as they stand.</summary>
public interface ISwitches
{
    /// <summary>The switch, or null when nobody has ever touched it.</summary>
    Task<Switch?> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Sets a switch in place of how it stood.</summary>
    Task SetAsync(Switch state, CancellationToken cancellationToken);
}
