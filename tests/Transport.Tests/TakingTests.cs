using System.Text;
using MailKit;
using Microsoft.Extensions.Time.Testing;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Transport;

/// <summary>Mail leaves the inbox only when it is safe, and none is lost or taken twice.</summary>
public sealed class TakingTests(SharedDovecot shared) : IClassFixture<SharedDovecot>, IDisposable
{
    private readonly Intake intake = new();

    public void Dispose() => intake.Dispose();

    [DovecotFact]
    public async Task A_mail_is_archived_entered_and_queued_and_only_then_moved_and_marked_as_seen()
    {
        var account = shared.NewAccount();
        var raw = Some.Mail("Pothole", top: "Return-Path: <jane@example.com>\r\nDelivered-To: 311@toronto.ca\r\n");
        await account.DeliverAsync(raw);
        intake.After = async _ => Assert.Equal([("Pothole", MessageFlags.None)], await account.ListAsync("INBOX"));

        Assert.Equal(1, (await account.DrainAsync(intake)).Taken);

        Assert.Empty(await account.ListAsync("INBOX"));
        Assert.Equal([("Pothole", MessageFlags.Seen)], await account.ListAsync("Processed"));
        var queued = Assert.Single(await intake.QueuedAsync());
        Assert.Equal(("jane@example.com", "mailbox"), (queued.MailFrom, queued.Source));
        Assert.Equal(["311@toronto.ca"], queued.RcptTo);
        Assert.Equal(Encoding.UTF8.GetBytes(raw), await intake.Store.Archive.GetAsync(new ArchiveKey(queued.ArchiveKey), default));
        Assert.NotNull(await intake.Store.Ledger.FindAsync(new ArchiveKey(queued.ArchiveKey), default));
    }

    [DovecotFact]
    public async Task A_mail_accepted_before_a_crash_and_not_moved_is_entered_once_and_moved_next_time()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("Pothole"));
        using var crash = new CancellationTokenSource();
        intake.After = async _ => await crash.CancelAsync();
        var session = await account.Mailbox().OpenAsync(default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.DrainAsync(intake.AcceptAsync, crash.Token));
        await session.DisposeAsync();
        Assert.Equal(["Pothole"], await account.SubjectsAsync("INBOX"));

        intake.After = _ => Task.CompletedTask;
        await account.DrainAsync(intake);

        Assert.Equal(1, await intake.EnteredAsync());
        Assert.Equal(["Pothole"], await account.SubjectsAsync("Processed"));
        Assert.Empty(await account.SubjectsAsync("INBOX"));
    }

    [DovecotFact]
    public async Task A_mail_that_cannot_be_accepted_stays_does_not_hold_up_others_and_is_tried_again_later()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("one"), Some.Mail("two"), Some.Mail("three"));
        intake.Before = subject => subject == "two" ? throw new IOException("the disk is full") : Task.CompletedTask;
        var clock = new FakeTimeProvider();
        await using var session = await account.Mailbox(clock).OpenAsync(default);

        var first = await session.DrainAsync(intake.AcceptAsync, default);
        var atOnce = await session.DrainAsync(intake.AcceptAsync, default);
        clock.Advance(TimeSpan.FromSeconds(2));
        await session.DrainAsync(intake.AcceptAsync, default);
        clock.Advance(TimeSpan.FromSeconds(1));
        await session.DrainAsync(intake.AcceptAsync, default);

        Assert.Equal((2, 1), (first.Taken, first.Waiting));
        Assert.Equal((0, 1), (atOnce.Taken, atOnce.Waiting));
        Assert.Equal(["one", "two", "three", "two"], intake.HandedOver);
        Assert.Equal([("two", MessageFlags.None)], await account.ListAsync("INBOX"));

        intake.Before = _ => Task.CompletedTask;
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal((1, 0), await TakenAndWaitingAsync(session));
    }

    [DovecotFact]
    public async Task When_three_in_a_row_cannot_be_accepted_the_rest_is_left_alone_for_now()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync([.. Enumerable.Range(1, 9).Select(i => Some.Mail($"mail {i}"))]);
        intake.Before = _ => throw new IOException("the store is down");

        var drained = await account.DrainAsync(intake);

        Assert.Contains("the store is down", drained.Stopped, StringComparison.Ordinal);
        Assert.Equal(3, intake.HandedOver.Count);
        Assert.Equal(9, (await account.SubjectsAsync("INBOX")).Count);
    }

    [DovecotFact]
    public async Task A_mail_that_is_too_large_goes_to_Failed_and_the_log_says_why()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("large", new string('x', 900) + "\r\n" + new string('y', 900)), Some.Mail("small"));

        var drained = await account.DrainAsync(intake, account.Options with { LargestMail = 1_024 });

        Assert.Equal((1, 1), (drained.Taken, drained.SetAside));
        Assert.Equal(["large"], await account.SubjectsAsync("Failed"));
        Assert.Equal(["small"], await account.SubjectsAsync("Processed"));
        Assert.Equal(["small"], intake.HandedOver);
        Assert.Contains(account.Log.Lines, line => line.Contains("moved to Failed", StringComparison.Ordinal) && line.Contains("Mailbox:LargestMail is 1024", StringComparison.Ordinal));
    }

    [DovecotFact]
    public async Task An_agent_is_told_of_a_mail_that_goes_to_Failed_once()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("large", new string('x', 900) + "\r\n" + new string('y', 900)));
        var tell = new TellOfSetAside(intake.Store.Escalations, TimeProvider.System);
        MailSetAside? told = null;
        await using (var session = await account.Mailbox(options: account.Options with { LargestMail = 1_024 }).OpenAsync(default))
        {
            await session.DrainAsync(intake.AcceptAsync, default, async (mail, cancellationToken) =>
            {
                told = mail;
                await tell.ForAsync(mail, cancellationToken);
                await tell.ForAsync(mail, cancellationToken);
            });
        }

        var escalation = Assert.Single(await intake.Store.Escalations.ListAsync(0, 10, default));
        Assert.Equal("large", told?.Subject);
        Assert.Contains("jane@example.com", escalation.Detail, StringComparison.Ordinal);
        Assert.Contains("the folder Failed", escalation.Detail, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task A_mail_refused_for_itself_goes_to_Failed_and_the_log_says_why()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("odd"));
        intake.Before = _ => throw new MailRefusedException("it has no end");

        Assert.Equal(1, (await account.DrainAsync(intake)).SetAside);

        Assert.Equal([("odd", MessageFlags.None)], await account.ListAsync("Failed"));
        Assert.Contains(account.Log.Lines, line => line.Contains("it has no end", StringComparison.Ordinal));
    }

    [DovecotFact]
    public async Task Three_hundred_mails_are_taken_in_order()
    {
        var account = shared.NewAccount();
        var subjects = Enumerable.Range(0, 300).Select(i => $"mail {i:000}").ToArray();
        await account.DeliverAsync([.. subjects.Select(subject => Some.Mail(subject))]);

        Assert.Equal(300, (await account.DrainAsync(intake)).Taken);

        Assert.Equal(subjects, intake.HandedOver);
        Assert.Equal(subjects, await account.SubjectsAsync("Processed"));
        Assert.Equal(300, await intake.EnteredAsync());
    }

    [DovecotFact]
    public async Task A_mail_somebody_marked_as_deleted_or_read_is_taken_all_the_same_and_does_not_vanish()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("deleted"), Some.Mail("read"));
        using (var other = await account.SignInAsync())
        {
            await other.Inbox!.OpenAsync(FolderAccess.ReadWrite);
            await other.Inbox.StoreAsync(0, new StoreFlagsRequest(StoreAction.Add, MessageFlags.Deleted));
            await other.Inbox.StoreAsync(1, new StoreFlagsRequest(StoreAction.Add, MessageFlags.Seen));
        }

        Assert.Equal(2, (await account.DrainAsync(intake)).Taken);

        Assert.Equal([("deleted", MessageFlags.Seen), ("read", MessageFlags.Seen)], await account.ListAsync("Processed"));
    }

    [DovecotFact]
    public async Task When_the_server_numbers_the_mails_anew_between_connections_each_is_taken_once()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync(Some.Mail("one"), Some.Mail("two"), Some.Mail("three"));
        var mailbox = account.Mailbox();
        intake.Before = subject => subject == "two" ? throw new IOException("later") : Task.CompletedTask;
        await using (var session = await mailbox.OpenAsync(default))
            await session.DrainAsync(intake.AcceptAsync, default);

        intake.Before = _ => Task.CompletedTask;
        NumberAnew(account);
        await using (var session = await mailbox.OpenAsync(default))
            Assert.Equal((1, 0), await TakenAndWaitingAsync(session));

        Assert.Equal(3, await intake.EnteredAsync());
        Assert.Equal(["one", "three", "two"], await account.SubjectsAsync("Processed"));
    }

    [DovecotFact]
    public async Task When_the_server_numbers_the_mails_anew_during_a_connection_none_is_lost_or_entered_twice()
    {
        var account = shared.NewAccount();
        await account.DeliverAsync([.. Enumerable.Range(1, 6).Select(i => Some.Mail($"mail {i}"))]);
        intake.After = subject =>
        {
            if (subject == "mail 2" && intake.HandedOver.Count == 2)
                NumberAnew(account);
            return Task.CompletedTask;
        };
        await using (var watching = new Watching(account.Watcher(intake)))
            await Some.UntilAsync(() => watching.Health.Taken == 6);

        Assert.Equal(6, await intake.EnteredAsync());
        Assert.Equal(6, (await account.SubjectsAsync("Processed")).Distinct(StringComparer.Ordinal).Count());
    }

    private static void NumberAnew(Account account)
    {
        foreach (var file in Directory.GetFiles(account.Server.Maildir(account.User), "dovecot*"))
            File.Delete(file);
    }

    private async Task<(int Taken, int Waiting)> TakenAndWaitingAsync(Toronto311.Adapters.MailTransport.MailboxSession session)
    {
        var drained = await session.DrainAsync(intake.AcceptAsync, default);
        return (drained.Taken, drained.Waiting);
    }
}
