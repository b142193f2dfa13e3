using Microsoft.Extensions.Time.Testing;

namespace Toronto311.Tests.Transport;

/// <summary>Mail comes in as long as the program runs, whatever the server does.</summary>
public sealed class WatcherTests(SharedDovecot shared) : IClassFixture<SharedDovecot>, IDisposable
{
    private readonly Intake intake = new();

    public void Dispose() => intake.Dispose();

    [DovecotFact]
    public async Task What_is_there_at_the_start_is_taken_and_a_new_mail_within_two_seconds()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("before"));
        await using var watching = new Watching(account.Watcher(intake, options: account.Options with { PollInterval = TimeSpan.FromMinutes(30) }));
        await Some.UntilAsync(() => watching.Health.IsWell);
        Assert.Equal(1, watching.Health.Taken);

        foreach (var i in new[] { 2, 3 })
        {
            await account.DeliverAsync(Some.Mail($"mail {i}"));
            Assert.True(await Some.UntilAsync(() => watching.Health.Taken == i) < TimeSpan.FromSeconds(2));
        }

        Assert.Equal(["before", "mail 2", "mail 3"], await account.SubjectsAsync("Processed"));
    }

    [DovecotFact]
    public async Task A_mail_that_comes_while_another_is_taken_does_not_wait()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("first"));
        intake.After = subject => subject == "first" ? account.DeliverAsync(Some.Mail("second")) : Task.CompletedTask;
        await using var watching = new Watching(account.Watcher(intake));

        await Some.UntilAsync(() => watching.Health.Taken == 2, seconds: 5);
    }

    [DovecotFact]
    public async Task Listening_is_renewed_and_still_hears()
    {
        var account = shared.NewAccount();
        await using var watching = new Watching(account.Watcher(intake, options: account.Options with { IdleRenewal = TimeSpan.FromSeconds(1) }));
        await Some.UntilAsync(() => watching.Health.LastSuccess is not null);
        var first = watching.Health.LastSuccess;
        await Some.UntilAsync(() => watching.Health.LastSuccess > first + TimeSpan.FromSeconds(1.5));

        await account.DeliverAsync(Some.Mail("late"));

        await Some.UntilAsync(() => watching.Health.Taken == 1, seconds: 2);
        Assert.Null(watching.Health.LastError);
    }

    [DovecotFact]
    public async Task When_its_connection_is_ended_the_watcher_comes_back_and_goes_on()
    {
        var account = shared.NewAccount();
        await using var watching = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => watching.Health.IsWell);

        account.Server.Kick(account.User);
        await Some.UntilAsync(() => watching.Health.LastError is not null);
        await account.DeliverAsync(Some.Mail("after"));

        await Some.UntilAsync(() => watching.Health is { IsWell: true, Taken: 1 });
        Assert.Contains("was lost", watching.Health.LastError, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task When_the_server_is_gone_for_a_while_the_watcher_waits_and_goes_on()
    {
        using var server = new Dovecot();
        var account = new Account(server, Account.NewUser());
        await account.DeliverAsync(Some.Mail("before"));
        await using var watching = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => watching.Health is { IsWell: true, Taken: 1 });

        server.Stop();
        await Some.UntilAsync(() => watching.Health.LastError?.Contains("cannot be reached", StringComparison.Ordinal) == true);
        Assert.False(watching.Health.IsWell);
        server.Start();
        await account.DeliverAsync(Some.Mail("after"));

        await Some.UntilAsync(() => watching.Health is { IsWell: true, Taken: 2 });
        Assert.Equal(2, await intake.EnteredAsync());
    }

    [DovecotFact]
    public async Task A_server_that_does_not_tell_of_new_mail_is_looked_at_again_and_again()
    {
        using var server = new Dovecot("imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE NAMESPACE UIDPLUS LITERAL+");
        var account = new Account(server, Account.NewUser());
        await using var watching = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => watching.Health.IsWell);

        await account.DeliverAsync(Some.Mail("new"));

        await Some.UntilAsync(() => watching.Health.Taken == 1, seconds: 3);
        Assert.Contains(account.Log.Lines, line => line.Contains("looks now and then", StringComparison.Ordinal));
    }

    [DovecotFact]
    public async Task A_wrong_password_is_told_plainly_and_tried_once_in_five_minutes()
    {
        using var server = new Dovecot("auth_verbose = yes");
        var account = new Account(server, Account.NewUser());
        var clock = new FakeTimeProvider();
        await using var watching = new Watching(account.Watcher(intake, clock, account.Options with { Password = "wrong" }));
        await Some.UntilAsync(() => watching.Health.LastError is not null);

        Assert.Contains($"127.0.0.1 refused to sign {account.User} in", watching.Health.LastError, StringComparison.Ordinal);
        Assert.Contains("it says: NO [AUTHENTICATIONFAILED]", watching.Health.LastError, StringComparison.Ordinal);
        Assert.Contains("Mailbox:Password", watching.Health.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", watching.Health.LastError, StringComparison.Ordinal);
        Assert.True(watching.Health.NextTry >= clock.GetUtcNow() + TimeSpan.FromMinutes(5));
        clock.Advance(TimeSpan.FromMinutes(4));
        await Task.Delay(200);
        Assert.Single(account.Log.Lines, line => line.Contains("refused to sign", StringComparison.Ordinal));

        clock.Advance(TimeSpan.FromMinutes(2));
        await Some.UntilAsync(() => account.Log.Lines.Count(line => line.Contains("refused to sign", StringComparison.Ordinal)) == 2);
    }

    [DovecotFact]
    public async Task While_nothing_can_be_accepted_the_watcher_says_so_and_goes_on_when_it_can()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync([.. Enumerable.Range(1, 5).Select(i => Some.Mail($"mail {i}"))]);
        intake.Before = _ => throw new IOException("the disk is full");
        await using var watching = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => watching.Health.LastError is not null);
        Assert.Contains("the disk is full", watching.Health.LastError, StringComparison.Ordinal);
        Assert.False(watching.Health.IsWell);

        intake.Before = _ => Task.CompletedTask;

        await Some.UntilAsync(() => watching.Health is { IsWell: true, Taken: 5 });
    }

    [DovecotFact]
    public async Task It_stops_within_seconds_while_listening_and_while_waiting_to_come_back()
    {
        var account = shared.NewAccount();
        var listening = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => listening.Health.IsWell);
        await listening.StopAsync();
        Assert.Null(listening.Health.ConnectedSince);

        var waiting = new Watching(account.Watcher(intake, options: account.Options with { Password = "wrong" }));
        await Some.UntilAsync(() => waiting.Health.LastError is not null);
        await waiting.StopAsync();
    }
}
