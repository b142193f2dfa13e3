using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>A watcher that runs until the test is over, and must then stop by itself.</summary>
internal sealed class Watching : IAsyncDisposable
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _run;

    public Watching(MailboxWatcher watcher)
    {
        Watcher = watcher;
        _run = Task.Run(() => watcher.RunAsync(_stop.Token));
    }

    public MailboxWatcher Watcher { get; }

    public MailboxHealth Health => Watcher.Health;

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _run.WaitAsync(StopsWithin);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
