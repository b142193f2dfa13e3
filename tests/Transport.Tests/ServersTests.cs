using System.Net;
using System.Net.Sockets;
using MailKit;
using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Servers differ; what the mailbox does on them does not.</summary>
public sealed class ServersTests : IDisposable
{
    private const string Prefixed = "namespace inbox {\n inbox = yes\n prefix = INBOX.\n separator = .\n}";
    private const string Slashed = "namespace inbox {\n inbox = yes\n prefix =\n separator = /\n}";

    private readonly Intake intake = new();

    public void Dispose() => intake.Dispose();

    [DovecotFact]
    public async Task Without_MOVE_mail_is_copied_and_only_that_mail_expunged()
    {
        using var server = new Dovecot("imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE NAMESPACE UIDPLUS LITERAL+");
        var account = new Account(server, Account.NewUser());
        await account.DeliverAsync(Some.Mail("one"), Some.Mail("two"), Some.Mail("three"));
        await MarkDeletedAsync(account, index: 2);
        intake.Before = subject => subject == "three" ? throw new IOException("later") : Task.CompletedTask;

        Assert.Equal(2, (await account.DrainAsync(intake)).Taken);

        Assert.Equal([("one", MessageFlags.Seen), ("two", MessageFlags.Seen)], await account.ListAsync("Processed"));
        Assert.Equal([("three", MessageFlags.Deleted)], await account.ListAsync("INBOX"));
    }

    [DovecotFact]
    public async Task Folders_are_made_and_found_again_behind_a_prefix()
    {
        using var server = new Dovecot(Prefixed);
        var account = new Account(server, Account.NewUser());
        foreach (var subject in new[] { "one", "two" })
        {
            await account.DeliverAsync(Some.Mail(subject));
            Assert.Equal(1, (await account.DrainAsync(intake)).Taken);
        }

        Assert.Equal(["INBOX.Failed", "INBOX.Processed"], await account.FoldersAsync());
        Assert.Equal(["one", "two"], await account.SubjectsAsync("INBOX.Processed"));
    }

    [DovecotFact]
    public async Task A_folder_inside_another_is_written_with_a_slash_whatever_the_server_uses()
    {
        foreach (var (settings, layout, expected) in new[]
        {
            (Prefixed, "maildir:~/Maildir", "INBOX.Toronto311.Done"),
            (Slashed, "maildir:~/Maildir:LAYOUT=fs", "Toronto311/Done"),
        })
        {
            using var server = new Dovecot(settings, layout);
            var account = new Account(server, Account.NewUser());
            await account.DeliverAsync(Some.Mail("one"));

            await account.DrainAsync(intake, account.Options with { Processed = "Toronto311/Done", Failed = "Toronto311/Not done" });

            Assert.Equal(["one"], await account.SubjectsAsync(expected));
            Assert.Contains(expected.Replace("Done", "Not done", StringComparison.Ordinal), await account.FoldersAsync());
        }
    }

    [DovecotFact]
    public async Task A_folder_that_is_there_in_other_case_is_used()
    {
        using var server = new Dovecot();
        var account = new Account(server, Account.NewUser());
        using (var other = await account.SignInAsync())
            await other.GetFolder(other.PersonalNamespaces[0]).CreateAsync("PROCESSED", true);
        await account.DeliverAsync(Some.Mail("one"));

        await account.DrainAsync(intake);

        Assert.Equal(["Failed", "INBOX", "PROCESSED"], await account.FoldersAsync());
        Assert.Equal(["one"], await account.SubjectsAsync("PROCESSED"));
    }

    [DovecotFact]
    public async Task Mail_can_arrive_in_another_folder_than_the_inbox_and_one_that_is_not_there_is_named()
    {
        using var server = new Dovecot();
        var account = new Account(server, Account.NewUser());
        using (var other = await account.SignInAsync())
            await other.GetFolder(other.PersonalNamespaces[0]).CreateAsync("Requests", true);
        await account.PutAsync("Requests", Some.Mail("one"), DateTimeOffset.UtcNow);

        Assert.Equal(1, (await account.DrainAsync(intake, account.Options with { Inbox = "requests" })).Taken);

        var missing = await Some.RefusalAsync(account.Mailbox(options: account.Options with { Inbox = "Nowhere" }));
        Assert.Contains("There is no folder \"Nowhere\"", missing.Message, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task When_Processed_is_deleted_under_way_it_is_made_again()
    {
        using var server = new Dovecot();
        var account = new Account(server, Account.NewUser());
        await using var watching = new Watching(account.Watcher(intake));
        await Some.UntilAsync(() => watching.Health.IsWell);
        using (var other = await account.SignInAsync())
            await (await other.GetFolderAsync("Processed")).DeleteAsync();

        await account.DeliverAsync(Some.Mail("one"));

        await Some.UntilAsync(() => watching.Health.Taken == 1);
        Assert.Equal(["one"], await account.SubjectsAsync("Processed"));
    }

    [Fact]
    public async Task A_server_that_keeps_silent_is_given_up_with_a_message()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var options = new MailboxOptions
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)silent.LocalEndpoint).Port,
            Security = MailboxSecurity.None,
            User = "jane",
            Password = "secret",
            Timeout = TimeSpan.FromSeconds(1),
        };
        using var http = new HttpClient();

        var given = await Some.RefusalAsync(new(options, http, TimeProvider.System, new CollectingLog().For<ImapMailbox>())).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.False(given.NeedsAPerson);
        Assert.Contains("has not answered for 1 s", given.Message, StringComparison.Ordinal);
    }

    private static async Task MarkDeletedAsync(Account account, int index)
    {
        using var other = await account.SignInAsync();
        await other.Inbox!.OpenAsync(FolderAccess.ReadWrite);
        await other.Inbox.StoreAsync(index, new StoreFlagsRequest(StoreAction.Add, MessageFlags.Deleted));
    }
}
