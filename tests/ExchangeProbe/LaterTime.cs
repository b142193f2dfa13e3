namespace Toronto311.Tests.ExchangeProbe;

/// <summary>A clock that begins at a time of the test's and goes on as ours does: what was hidden from others when the program was killed is visible to the next one without waiting.</summary>
internal sealed class LaterTime(DateTimeOffset now) : TimeProvider
{
    private readonly long _started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => now + System.GetElapsedTime(_started);
}
