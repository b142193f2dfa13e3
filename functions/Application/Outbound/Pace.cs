namespace Toronto311.Application.Outbound;

/// <summary>Keeps to what a mail provider takes in a minute.</summary>
/// <param name="perMinute">At most so many in any minute; 0 for no limit.</param>
public sealed class Pace(int perMinute, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> recent = [];

    /// <summary>How long until the next may go; zero when it may go now.</summary>
    public TimeSpan UntilNext()
    {
        if (perMinute == 0 || recent.Count < perMinute)
            return TimeSpan.Zero;
        var wait = recent.Peek() + Minute - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>One has gone.</summary>
    public void Count()
    {
        if (perMinute == 0)
            return;
        recent.Enqueue(clock.GetUtcNow());
        while (recent.Count > perMinute)
            recent.Dequeue();
    }
}
