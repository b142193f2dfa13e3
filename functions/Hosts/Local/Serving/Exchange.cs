using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Conversations;
using Toronto311.Application.Health;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>Runs everything that goes on by itself: mail in, decisions, replies out, what is due; stops within seconds, and goes on where it was at the next start.</summary>
internal sealed class Exchange(IServiceProvider services, TimeProvider clock, ILogger<Exchange> log) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenDue = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenRequeues = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Running(stoppingToken));

    private IEnumerable<Task> Running(CancellationToken stopping)
    {
        yield return AgainAndAgainAsync("deciding", async () => await services.GetRequiredService<InboundWorker>().RunOnceAsync(stopping) > 0 ? TimeSpan.Zero : Idle, stopping);
        yield return AgainAndAgainAsync("looking for questions nobody answered", async () => await DueAsync(services.GetRequiredService<CloseOpenQuestions>().RunAsync(stopping), BetweenDue), stopping);
        var mailbox = services.GetService<ImapMailbox>();
        yield return services.GetRequiredService<Reconcile>().RunDailyAsync(mailbox is null ? null : mailbox.ProcessedSinceAsync, stopping);
        if (services.GetService<MailboxWatcher>() is { } watcher)
            yield return watcher.RunAsync(stopping);

        if (services.GetService<OutboundWorker>() is { } sending)
        {
            yield return sending.RunAsync(stopping);
            yield return AgainAndAgainAsync("looking for replies that wait", async () => await DueAsync(services.GetRequiredService<RequeueWaiting>().RunAsync(stopping), BetweenRequeues), stopping);
        }
    }

    private static async Task<TimeSpan> DueAsync(Task work, TimeSpan wait)
    {
        await work;
        return wait;
    }

    /// <summary>Does something over and over; that it failed once does not end it.</summary>
    private async Task AgainAndAgainAsync(string what, Func<Task<TimeSpan>> once, CancellationToken stopping)
    {
        var failures = new Backoff(Random.Shared.NextDouble);
        while (!stopping.IsCancellationRequested)
        {
            TimeSpan wait;
            try
            {
                wait = await once();
                failures.Reset();
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                wait = failures.Next();
                log.WorkFailed(fault, what, wait);
            }

            await Task.Delay(wait, clock, stopping);
        }
    }

    /// <summary>How the mailbox is, in words.</summary>
    public static PartHealth Of(MailboxHealth health) => new(
        "mailbox",
        health.IsWell,
        health.IsWell ? "" : string.Join(" ", new[] { health.LastError, health.Waiting > 0 ? $"{health.Waiting} mails could not be taken and are tried again." : null, health.LastSuccess is null ? "Not looked through to its end yet." : null }.OfType<string>()),
        health.LastSuccess);

    /// <summary>How sending replies goes, in words.</summary>
    public static PartHealth Of(OutboundHealth health) => new("replies", health.IsWell, health.IsWell ? "" : health.LastError ?? "", health.LastSuccess);
}

/// <summary>What the local host says to operators.</summary>
internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Error, "Something went wrong while {What}; it is tried again in {Wait}.")]
    public static partial void WorkFailed(this ILogger logger, Exception fault, string what, TimeSpan wait);
}
