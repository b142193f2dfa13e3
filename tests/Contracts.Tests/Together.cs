namespace Toronto311.Tests.Contracts;

/// <summary>Does one thing many times at once, from real threads, as redeliveries to several workers would.</summary>
internal static class Together
{
    private const int Times = 50;

    public static async Task<T[]> DoAsync<T>(Func<int, Task<T>> act)
    {
        using var start = new Barrier(Times);
        var threads = Enumerable.Range(0, Times).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return act(i);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap());
        return await Task.WhenAll(threads);
    }
}
