using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;
using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>A user of a server: his mailbox as the product reads it, and beside it as another mail program sees it.</summary>
internal sealed class Account(Dovecot server, string user)
{
    public Dovecot Server => server;

    public string User => user;

    public CollectingLog Log { get; } = new();

    public MailboxOptions Options => new()
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Security = MailboxSecurity.None,
        User = user,
        Password = "secret",
        PollInterval = TimeSpan.FromSeconds(1),
        Timeout = TimeSpan.FromSeconds(10),
    };

    public static string NewUser() => $"u{Guid.NewGuid():N}"[..12];

    public ImapMailbox Mailbox(TimeProvider? clock = null, MailboxOptions? options = null) =>
        new(options ?? Options, new HttpClient(), clock ?? TimeProvider.System, Log.For<ImapMailbox>());

    public MailboxWatcher Watcher(Intake intake, TimeProvider? clock = null, MailboxOptions? options = null) =>
        new(Mailbox(clock, options), intake.AcceptAsync, clock ?? TimeProvider.System, () => 0.5, Log.For<MailboxWatcher>());

    /// <summary>Looks through the inbox over a connection of its own.</summary>
    public async Task<Drained> DrainAsync(Intake intake, MailboxOptions? options = null)
    {
        await using var session = await Mailbox(options: options).OpenAsync(default);
        return await session.DrainAsync(intake.AcceptAsync, default);
    }

    public async Task DeliverAsync(params string[] mails)
    {
        using var client = await SignInAsync();
        foreach (var mail in mails)
            await client.Inbox!.AppendAsync(await ParseAsync(mail), MessageFlags.None);
    }

    public async Task PutAsync(string folder, string mail, DateTimeOffset arrived)
    {
        using var client = await SignInAsync();
        await (await client.GetFolderAsync(folder)).AppendAsync(await ParseAsync(mail), MessageFlags.Seen, arrived);
    }

    /// <summary>The mails of a folder, in order, with their flags.</summary>
    public async Task<List<(string Subject, MessageFlags Flags)>> ListAsync(string folder)
    {
        using var client = await SignInAsync();
        var opened = await client.GetFolderAsync(folder);
        await opened.OpenAsync(FolderAccess.ReadOnly);
        var mails = await opened.FetchAsync(0, -1, MessageSummaryItems.Envelope | MessageSummaryItems.Flags);
        return [.. mails.Select(mail => (mail.Envelope!.Subject ?? "", (mail.Flags ?? MessageFlags.None) & ~MessageFlags.Recent))];
    }

    public async Task<List<string>> SubjectsAsync(string folder) => [.. (await ListAsync(folder)).Select(mail => mail.Subject)];

    public async Task<List<string>> FoldersAsync()
    {
        using var client = await SignInAsync();
        return [.. (await client.GetFoldersAsync(client.PersonalNamespaces[0])).Select(folder => folder.FullName).Order(StringComparer.Ordinal)];
    }

    public async Task<ImapClient> SignInAsync()
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        await client.AuthenticateAsync(user, "secret");
        return client;
    }

    private static Task<MimeMessage> ParseAsync(string mail) => MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(mail)));
}
