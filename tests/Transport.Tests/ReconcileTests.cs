using Microsoft.Extensions.Time.Testing;
using Toronto311.Application.Inbound;

namespace Toronto311.Tests.Transport;

/// <summary>The daily comparison of mailbox and ledger finds what was missed.</summary>
public sealed class ReconcileTests(SharedDovecot shared) : IClassFixture<SharedDovecot>, IDisposable
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly Intake intake = new();

    public void Dispose() => intake.Dispose();

    [DovecotFact]
    public async Task A_mail_put_into_Processed_behind_our_back_is_found_and_accepted()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("ours"));
        await account.DrainAsync(intake);
        await account.PutAsync("Processed", Some.Mail("moved by hand", top: "Return-Path: <jane@example.com>\r\n"), clock.GetUtcNow().AddDays(-2));
        await account.PutAsync("Processed", Some.Mail("long ago"), clock.GetUtcNow().AddDays(-3).AddMinutes(-5));

        var first = await RunAsync(account);
        var again = await RunAsync(account);

        Assert.Equal(new Reconciled(Compared: 2, Missing: 1, QueuedAgain: 0), first);
        Assert.Equal(new Reconciled(Compared: 2, Missing: 0, QueuedAgain: 0), again);
        Assert.Contains(await intake.QueuedAsync(), message => message is { Source: "reconcile", MailFrom: "jane@example.com" });
        Assert.Contains(account.Log.Lines, line => line.Contains("1 were missing", StringComparison.Ordinal));
    }

    [DovecotFact]
    public async Task A_mail_that_was_archived_and_never_entered_is_accepted()
    {
        var raw = System.Text.Encoding.UTF8.GetBytes(Some.Mail("stopped between the two"));
        await intake.Store.Archive.PutAsync(new(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(raw))), raw, default);

        Assert.Equal(new Reconciled(Compared: 0, Missing: 1, QueuedAgain: 0), await RunAsync(shared.NewAccount()));

        Assert.Single(await intake.QueuedAsync());
    }

    [DovecotFact]
    public async Task Mail_accepted_and_not_settled_for_an_hour_is_queued_again_as_it_was()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("lost from the queue", top: "Return-Path: <>\r\nDelivered-To: 311@toronto.ca\r\n"));
        await account.DrainAsync(intake);
        var lost = Assert.Single(await intake.QueuedAsync());
        Assert.Equal(0, (await RunAsync(account)).QueuedAgain);

        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(1, (await RunAsync(account)).QueuedAgain);

        var again = Assert.Single(await intake.QueuedAsync());
        Assert.Equal((lost.ArchiveKey, "", "mailbox", lost.ReceivedAt), (again.ArchiveKey, again.MailFrom, again.Source, again.ReceivedAt));
        Assert.Equal(["311@toronto.ca"], again.RcptTo);
    }

    [Fact]
    public async Task Without_a_mailbox_archive_and_queue_are_still_looked_after()
    {
        await intake.Store.Archive.PutAsync(new(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a mail"u8))), "a mail"u8.ToArray(), default);
        var log = new CollectingLog();

        var done = await new Reconcile(intake.Store.Ledger, intake.Store.Archive, intake.Accept, new ReconcileOptions(), clock, log.For<Reconcile>()).RunAsync(null, default);

        Assert.Equal(new Reconciled(Compared: 0, Missing: 1, QueuedAgain: 0), done);
        Assert.Single(await intake.QueuedAsync());
    }

    [DovecotFact]
    public async Task It_runs_at_once_and_daily_and_sooner_after_it_failed()
    {
        var account = shared.NewAccount();
        using var stop = new CancellationTokenSource();
        var runs = 0;
        async IAsyncEnumerable<SourceMail> ListAsync(DateTimeOffset since, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            if (++runs == 1)
                throw new IOException("not now");
            await foreach (var mail in account.Mailbox().ProcessedSinceAsync(since, cancellationToken))
                yield return mail;
        }

        var run = Reconcile(account).RunDailyAsync(ListAsync, stop.Token);
        await Some.UntilAsync(() => account.Log.Lines.Any(line => line.StartsWith("Error", StringComparison.Ordinal)));
        clock.Advance(TimeSpan.FromHours(1));
        await Some.UntilAsync(() => account.Log.Lines.Any(line => line.Contains("compared: 0", StringComparison.Ordinal)));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(2, runs);
        clock.Advance(TimeSpan.FromHours(1));
        await Some.UntilAsync(() => runs == 3);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private Task<Reconciled> RunAsync(Account account) => Reconcile(account).RunAsync(account.Mailbox().ProcessedSinceAsync, default);

    private Reconcile Reconcile(Account account) =>
        new(intake.Store.Ledger, intake.Store.Archive, intake.Accept, new ReconcileOptions(), clock, account.Log.For<Reconcile>());
}
