using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>How long to wait before trying again: from one second, doubling, to five minutes, each time a little different so that many do not return at once.</summary>
/// <param name="chance">A number from 0 to 1.</param>
public sealed class Backoff(Func<double> chance)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private int _failures;

    /// <summary>The wait after one more failure.</summary>
    public TimeSpan Next() => After(++_failures, chance());

    /// <summary>The wait where trying soon can only do harm: five to six minutes.</summary>
    public TimeSpan Patient() => Longest * (1 + (0.2 * chance()));

    public void Reset() => _failures = 0;

    /// <summary>The wait after a number of failures in a row.</summary>
    public static TimeSpan After(int failures, double chance) => RetryDelays.After(failures, Shortest, Longest, chance);
}
