using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>After failures it is tried again, ever more seldom, and many do not return at once.</summary>
public sealed class BackoffTests
{
    [Fact]
    public void Waits_double_from_one_second_to_five_minutes_and_start_anew_after_success()
    {
        var backoff = new Backoff(() => 0.5);

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300], Enumerable.Range(0, 11).Select(_ => backoff.Next().TotalSeconds));
        backoff.Reset();
        Assert.Equal(1, backoff.Next().TotalSeconds);
    }

    [Fact]
    public void Chance_spreads_the_waits_and_never_beyond_the_bounds()
    {
        Assert.Equal((6, 10), (Backoff.After(4, 0).TotalSeconds, Backoff.After(4, 1).TotalSeconds));
        Assert.Equal((1, 300), (Backoff.After(1, 0).TotalSeconds, Backoff.After(1_000, 1).TotalSeconds));
        Assert.InRange(new Backoff(() => 1).Patient(), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
    }
}
