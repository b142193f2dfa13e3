using System.Runtime.CompilerServices;
using MailKit;
using MailKit.Net.Imap;
using Microsoft.Extensions.Logging;
using Toronto311.Application.Inbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>The mailbox residents write to, on an IMAP server (RFC 3501).</summary>
/// <param name="options">Checked settings.</param>
/// <param name="http">For the token endpoint, where OAuth 2 is used.</param>
public sealed class ImapMailbox(MailboxOptions options, HttpClient http, TimeProvider clock, ILogger<ImapMailbox> log)
{
    private readonly ImapConnection _connection = new(options, options.OAuth is { } oauth ? new AccessTokens(MailboxOptions.Section, oauth, http, clock) : null);

    /// <summary>Outlives connections: a mail that fails must not be tried more often because the line is bad.</summary>
    private readonly InboxRecord _record = new(clock, Random.Shared.NextDouble);

    /// <summary>How many mails went to Processed and to Failed since the start, and how many wait to be tried again.</summary>
    internal (int Taken, int SetAside, int Waiting) Counts => (_record.Taken, _record.SetAside, _record.Waiting);

    /// <summary>Connects, signs in, finds or makes the folders, and opens the inbox.</summary>
    /// <exception cref="MailboxException">It cannot be done; the message says why.</exception>
    public async Task<MailboxSession> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenInboxAsync(await _connection.OpenAsync(cancellationToken), cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw _connection.Explain(fault);
        }
    }

    /// <summary>Mail in Processed that arrived since a time, over a connection of its own.</summary>
    /// <exception cref="MailboxException">It cannot be read; the message says why.</exception>
    public async IAsyncEnumerable<SourceMail> ProcessedSinceAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var session = await OpenAsync(cancellationToken);
        await foreach (var mail in session.ProcessedSinceAsync(since, cancellationToken))
            yield return mail;
    }

    /// <summary>Puts a mail into the inbox, over a connection of its own; for trying a mailbox out.</summary>
    /// <exception cref="MailboxException">It cannot be done; the message says why.</exception>
    public async Task PutAsync(byte[] raw, CancellationToken cancellationToken)
    {
        try
        {
            using var client = await _connection.OpenAsync(cancellationToken);
            var inbox = await new MailboxFolders(client).FindAsync(options.Inbox, cancellationToken);
            using var mail = new MemoryStream(raw);
            await inbox.AppendAsync(new AppendRequest(await MimeKit.MimeMessage.LoadAsync(mail, cancellationToken)), cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw _connection.Explain(fault);
        }
    }

    private async Task<MailboxSession> OpenInboxAsync(ImapClient client, CancellationToken cancellationToken)
    {
        try
        {
            var folders = new MailboxFolders(client);
            var inbox = await folders.FindAsync(options.Inbox, cancellationToken);
            var processed = await folders.FindOrMakeAsync(options.Processed, cancellationToken);
            var failed = await folders.FindOrMakeAsync(options.Failed, cancellationToken);
            await inbox.OpenAsync(FolderAccess.ReadWrite, cancellationToken);
            return new MailboxSession(client, _connection, (inbox, processed, failed), options, _record, clock, log);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
