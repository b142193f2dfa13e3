using System.Runtime.CompilerServices;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using Microsoft.Extensions.Logging;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;
using Envelope = Toronto311.Domain.Mail.Envelope;

namespace Toronto311.Adapters.MailTransport;

/// <summary>One connection to the mailbox. Nothing is remembered of UIDs between connections but which mails failed.</summary>
public sealed class MailboxSession : IAsyncDisposable
{
    /// <summary>So many mails in a row that cannot be accepted are not the mails' fault.</summary>
    private const int FailuresInARow = 3;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly ImapClient _client;
    private readonly ImapConnection _connection;
    private readonly (IMailFolder Inbox, IMailFolder Processed, IMailFolder Failed) _folders;
    private readonly MailboxOptions _options;
    private readonly InboxRecord _record;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly Lock _arriving = new();
    private CancellationTokenSource? _listening;
    private int _count;
    private bool _hasArrived;

    internal MailboxSession(
        ImapClient client,
        ImapConnection connection,
        (IMailFolder Inbox, IMailFolder Processed, IMailFolder Failed) folders,
        MailboxOptions options,
        InboxRecord record,
        TimeProvider clock,
        ILogger log)
    {
        (_client, _connection, _folders, _options, _record, _clock, _log) = (client, connection, folders, options, record, clock, log);
        _count = folders.Inbox.Count;
        folders.Inbox.CountChanged += (_, _) => Arrived(folders.Inbox.Count);
    }

    /// <summary>The server tells of new mail by itself (RFC 2177).</summary>
    public bool CanListen => _client.Capabilities.HasFlag(ImapCapabilities.Idle);

    /// <summary>Takes every mail that is in the inbox, the oldest first.</summary>
    /// <param name="accept">Archives, enters and queues one mail; when it returns the mail is safe and is moved.</param>
    /// <param name="tell">Is told of a mail before it is moved to Failed; null to tell nobody.</param>
    /// <exception cref="MailboxException">The connection is of no more use.</exception>
    public Task<Drained> DrainAsync(
        Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task> accept, CancellationToken cancellationToken, Func<MailSetAside, CancellationToken, Task>? tell = null) =>
        ToldAsync(() => DrainAllAsync(new InboxDrain(_folders.Inbox, _folders.Processed, _folders.Failed, _options, _record, accept, tell, _log), cancellationToken), cancellationToken);

    /// <summary>Returns when there is new mail, a mail is due to be tried again, or it is time to look anyway.</summary>
    /// <exception cref="MailboxException">The connection is of no more use.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var longest = CanListen ? _options.IdleRenewal : _options.PollInterval;
        var wait = _record.UntilNext() is { } due && due < longest ? due : longest;
        if (CanListen)
            await ToldAsync(() => ListenAsync(wait, cancellationToken), cancellationToken);
        else
            await Task.Delay(wait, _clock, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Processed mail by when it arrived; the inbox is left for it, so a session is used for this or for draining.</summary>
    internal async IAsyncEnumerable<SourceMail> ProcessedSinceAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = _folders.Processed;
        var uids = await ToldAsync(() => ProcessedUidsAsync(folder, since, cancellationToken), cancellationToken);
        foreach (var uid in uids)
        {
            if (await ToldAsync(() => ReadOrNullAsync(folder, uid, cancellationToken), cancellationToken) is { } raw)
                yield return new SourceMail(raw, EnvelopeHeader.Read(raw));
        }
    }

    /// <summary>Says goodbye if the server listens, and hangs up.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(Farewell);
            await _client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ProtocolException or CommandException)
        {
            // It is hung up on all the same.
        }

        _client.Dispose();
    }

    private async Task<Drained> DrainAllAsync(InboxDrain drain, CancellationToken cancellationToken)
    {
        var (taken, setAside) = (_record.Taken, _record.SetAside);
        string? stopped;
        do
        {
            _hasArrived = false;
            var uids = await _folders.Inbox.SearchAsync(SearchQuery.All, cancellationToken);
            _record.Keep(uids);
            stopped = await TakeAllAsync(drain, [.. uids.Where(_record.IsDue).OrderBy(uid => uid.Id)], cancellationToken);
        }
        while (_hasArrived && stopped is null);
        return new Drained(_record.Taken - taken, _record.SetAside - setAside, _record.Waiting, stopped);
    }

    /// <returns>Why it ended early, or null.</returns>
    private async Task<string?> TakeAllAsync(InboxDrain drain, UniqueId[] uids, CancellationToken cancellationToken)
    {
        var inARow = 0;
        foreach (var batch in uids.Chunk(_options.BatchSize))
        {
            var mails = await _folders.Inbox.FetchAsync(batch, new FetchRequest(MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.Flags), cancellationToken);
            foreach (var mail in mails.OrderBy(mail => mail.UniqueId.Id))
            {
                var taking = await drain.TakeAsync(mail, cancellationToken);
                inARow = taking == Taking.NotAccepted ? inARow + 1 : 0;
                if (inARow == FailuresInARow)
                    return $"{FailuresInARow} mails in a row could not be accepted: {drain.LastFault}";
            }
        }

        return null;
    }

    private async Task<bool> ListenAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        using var done = new CancellationTokenSource(wait, _clock);
        using var hangUp = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() =>
        {
            done.Cancel();
            hangUp.CancelAfter(Farewell);
        });
        lock (_arriving)
        {
            if (_hasArrived)
                return true;
            _listening = done;
        }

        try
        {
            await _client.IdleAsync(done.Token, hangUp.Token);
            return _hasArrived;
        }
        finally
        {
            lock (_arriving)
                _listening = null;
        }
    }

    private void Arrived(int count)
    {
        lock (_arriving)
        {
            _hasArrived |= count > _count;
            _count = count;
            if (_hasArrived)
                _listening?.Cancel();
        }
    }

    /// <summary>The server compares whole days in its own time zone: asked for a day more, and the rest told apart here.</summary>
    private async Task<List<UniqueId>> ProcessedUidsAsync(IMailFolder folder, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await folder.OpenAsync(FolderAccess.ReadOnly, cancellationToken);
        var uids = await folder.SearchAsync(SearchQuery.DeliveredAfter(since.UtcDateTime.Date.AddDays(-1)), cancellationToken);
        var mails = new List<IMessageSummary>();
        foreach (var batch in uids.Chunk(_options.BatchSize))
            mails.AddRange(await folder.FetchAsync(batch, new FetchRequest(MessageSummaryItems.UniqueId | MessageSummaryItems.InternalDate | MessageSummaryItems.Size), cancellationToken));
        return [.. mails.Where(mail => (mail.InternalDate is null || mail.InternalDate >= since) && mail.Size <= _options.LargestMail).Select(mail => mail.UniqueId)];
    }

    private static async Task<byte[]?> ReadOrNullAsync(IMailFolder folder, UniqueId uid, CancellationToken cancellationToken)
    {
        try
        {
            return await RawMessage.ReadAsync(folder, uid, cancellationToken);
        }
        catch (MessageNotFoundException)
        {
            return null; // Moved on by somebody meanwhile; it was compared on the days before.
        }
    }

    private async Task<T> ToldAsync<T>(Func<Task<T>> doing, CancellationToken cancellationToken)
    {
        try
        {
            return await doing();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw _connection.Explain(fault);
        }
    }
}
