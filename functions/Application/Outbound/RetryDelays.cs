namespace Toronto311.Application.Outbound;

/// <summary>How long to wait before trying again: doubling from the shortest to the longest, each time a little different so that many do not return at once.</summary>
public static class RetryDelays
{
    /// <param name="failures">Failures in a row, from 1.</param>
    /// <param name="chance">A number from 0 to 1.</param>
    public static TimeSpan After(int failures, TimeSpan shortest, TimeSpan longest, double chance)
    {
        var doubled = shortest * Math.Pow(2, Math.Min(failures - 1, 16));
        return TimeSpan.FromTicks(Math.Clamp((doubled * (0.75 + (0.5 * chance))).Ticks, shortest.Ticks, longest.Ticks));
    }
}
