using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Finds what was missed: processed mail the ledger does not know is accepted again, and accepted mail nobody has handled is queued again.</summary>
public sealed class Reconcile(ILedger ledger, IMailArchive archive, AcceptEmail accept, ReconcileOptions options, TimeProvider clock, ILogger<Reconcile> log)
{
    /// <summary>How mail found by the comparison is entered in the ledger.</summary>
    public const string Source = "reconcile";

    private const int Page = 500;

    /// <summary>Compares at once and then daily, until stopped.</summary>
    /// <param name="listProcessed">Processed mail of the mailbox; null where mail comes in by HTTP alone.</param>
    public async Task RunDailyAsync(ListProcessed? listProcessed, CancellationToken cancellationToken)
    {
        while (true)
        {
            var wait = options.Interval;
            try
            {
                await RunAsync(listProcessed, cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // The comparison is a net below the others: that it failed must not end it.
                log.ReconcileFailed(fault, options.RetryAfter);
                wait = options.RetryAfter;
            }

            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>Compares once.</summary>
    /// <param name="listProcessed">Processed mail of the mailbox; null where mail comes in by HTTP alone.</param>
    public async Task<Reconciled> RunAsync(ListProcessed? listProcessed, CancellationToken cancellationToken)
    {
        var (compared, missing) = listProcessed is null ? (0, 0) : await AcceptMissingAsync(listProcessed, cancellationToken);
        missing += await EnterArchivedAsync(cancellationToken);
        var queuedAgain = await QueueWaitingAsync(cancellationToken);
        log.Reconciled(compared, options.Days, missing, queuedAgain);
        return new Reconciled(compared, missing, queuedAgain);
    }

    private async Task<(int Compared, int Missing)> AcceptMissingAsync(ListProcessed listProcessed, CancellationToken cancellationToken)
    {
        var (compared, missing) = (0, 0);
        await foreach (var mail in listProcessed(clock.GetUtcNow().AddDays(-options.Days), cancellationToken))
        {
            compared++;
            var key = new ArchiveKey(Convert.ToHexStringLower(SHA256.HashData(mail.Raw.Span)));
            if (await ledger.FindAsync(key, cancellationToken) is not null)
                continue;
            await accept.AcceptAsync(mail.Raw, mail.Envelope, Source, cancellationToken);
            log.FoundMissing(key);
            missing++;
        }

        return (compared, missing);
    }

    /// <summary>Mail that was archived and never entered: the program was stopped between the two, and its source does not hand it over again.</summary>
    private async Task<int> EnterArchivedAsync(CancellationToken cancellationToken)
    {
        var entered = 0;
        await foreach (var key in archive.ListAsync(cancellationToken))
        {
            if (await ledger.FindAsync(key, cancellationToken) is not null || await archive.GetAsync(key, cancellationToken) is not { } raw)
                continue;
            await accept.AcceptAsync(raw, EnvelopeHeader.Read(raw), Source, cancellationToken);
            log.FoundMissing(key);
            entered++;
        }

        return entered;
    }

    private async Task<int> QueueWaitingAsync(CancellationToken cancellationToken)
    {
        var queued = 0;
        foreach (var row in await WaitingAsync(cancellationToken))
        {
            var key = new ArchiveKey(row.ArchiveKey);
            var raw = await archive.GetAsync(key, cancellationToken);
            await accept.QueueAgainAsync(row, raw is null ? Envelope.Unknown : EnvelopeHeader.Read(raw), cancellationToken);
            log.QueuedAgain(key, row.ReceivedAt);
            queued++;
        }

        return queued;
    }

    /// <summary>Read to the end before any is queued: handling them would shift the pages.</summary>
    private async Task<List<LedgerRow>> WaitingAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - options.WaitingSince;
        var waiting = new List<LedgerRow>();
        for (var skip = 0; ; skip += Page)
        {
            var page = await ledger.ListAsync("waiting", skip, Page, cancellationToken);
            waiting.AddRange(page.Where(row => row.ReceivedAt < before));
            if (page.Count < Page)
                return waiting;
        }
    }
}

/// <summary>What one comparison came to.</summary>
/// <param name="Compared">Processed mails compared with the ledger.</param>
/// <param name="Missing">Processed or archived mails the ledger did not know; they are accepted now.</param>
/// <param name="QueuedAgain">Emails accepted long ago and not settled; they are queued again.</param>
public sealed record Reconciled(int Compared, int Missing, int QueuedAgain);
