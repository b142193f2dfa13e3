using Microsoft.Extensions.Logging;
using Toronto311.Application.Escalations;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Takes mail in as long as the program runs: looks through the inbox, listens for new mail, and comes back after whatever goes wrong.</summary>
/// <param name="accept">Archives, enters and queues one mail; when it returns the mail is safe and is moved.</param>
/// <param name="chance">A number from 0 to 1, to spread what would happen at once.</param>
/// <param name="tell">Is told of a mail before it is moved to Failed; null to tell nobody.</param>
public sealed class MailboxWatcher(
    ImapMailbox mailbox,
    Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task> accept,
    TimeProvider clock,
    Func<double> chance,
    ILogger<MailboxWatcher> log,
    Func<MailSetAside, CancellationToken, Task>? tell = null)
{
    private readonly Backoff _backoff = new(chance);
    private volatile MailboxHealth _health = new();

    public MailboxHealth Health
    {
        get
        {
            var (taken, setAside, waiting) = mailbox.Counts;
            return _health with { Taken = taken, SetAside = setAside, Waiting = waiting };
        }
    }

    /// <summary>Runs until stopped, and then returns within seconds.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
                await Task.Delay(await ConnectionAsync(stopping), clock, stopping);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // Stopped: a mail that was under way stays in the inbox and is taken at the next start.
        }
        finally
        {
            _health = _health with { ConnectedSince = null };
        }
    }

    /// <summary>One connection, as long as it lasts.</summary>
    /// <returns>How long to wait before the next.</returns>
    private async Task<TimeSpan> ConnectionAsync(CancellationToken stopping)
    {
        try
        {
            await using var session = await mailbox.OpenAsync(stopping);
            _health = _health with { ConnectedSince = clock.GetUtcNow() };
            log.Connected(session.CanListen ? "listens for" : "looks now and then for");
            while (true)
                await RoundAsync(session, stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            // One of the places that decide what a failure means: here, always another try.
            var wait = fault is MailboxException { NeedsAPerson: true } ? _backoff.Patient() : _backoff.Next();
            _health = _health with { ConnectedSince = null };
            Troubled(fault.Message, wait);
            log.MailboxTrouble(fault is MailboxException ? null : fault, fault.Message, wait);
            return wait;
        }
    }

    private async Task RoundAsync(MailboxSession session, CancellationToken stopping)
    {
        var drained = await session.DrainAsync(accept, stopping, tell);
        if (drained.Stopped is { } why)
        {
            var wait = _backoff.Next();
            Troubled(why, wait);
            log.MailboxTrouble(null, why, wait);
            await Task.Delay(wait, clock, stopping);
            return;
        }

        _backoff.Reset();
        _health = _health with { LastSuccess = clock.GetUtcNow(), NextTry = null };
        await session.WaitAsync(stopping);
    }

    private void Troubled(string error, TimeSpan wait)
    {
        var now = clock.GetUtcNow();
        _health = _health with { LastError = error, LastErrorAt = now, NextTry = now + wait };
    }
}
