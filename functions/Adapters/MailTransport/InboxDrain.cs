using MailKit;
using MailKit.Net.Imap;
using Microsoft.Extensions.Logging;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;
using Envelope = Toronto311.Domain.Mail.Envelope;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Hands one mail of the inbox over and moves it, in this order: a mail leaves the inbox only once it is accepted.</summary>
internal sealed class InboxDrain(
    IMailFolder inbox,
    IMailFolder processed,
    IMailFolder failed,
    MailboxOptions options,
    InboxRecord record,
    Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task> accept,
    Func<MailSetAside, CancellationToken, Task>? tell,
    ILogger log)
{
    /// <summary>Why the last mail was not accepted.</summary>
    public string? LastFault { get; private set; }

    public async Task<Taking> TakeAsync(IMessageSummary mail, CancellationToken cancellationToken)
    {
        try
        {
            var taking = mail.Size > options.LargestMail ? await SetAsideAsync(mail, TooLarge(mail.Size.Value), cancellationToken) : await HandOverAsync(mail, cancellationToken);
            if (taking is Taking.Taken or Taking.SetAside)
                record.Moved(mail.UniqueId, taking);
            return taking;
        }
        catch (MessageNotFoundException)
        {
            return Taking.Gone; // Read or moved by another program: it accepts what it moves, or the daily comparison finds it.
        }
        catch (ImapCommandException refusal)
        {
            log.MailNotMoved(refusal, mail.UniqueId.Id, options.Inbox, record.Failed(mail.UniqueId));
            return Taking.NotMoved;
        }
    }

    private async Task<Taking> HandOverAsync(IMessageSummary mail, CancellationToken cancellationToken)
    {
        var raw = await RawMessage.ReadAsync(inbox, mail.UniqueId, cancellationToken);
        if (raw.Length > options.LargestMail)
            return await SetAsideAsync(mail, TooLarge(raw.Length), cancellationToken);
        try
        {
            await accept(raw, EnvelopeHeader.Read(raw), cancellationToken);
        }
        catch (MailRefusedException refusal)
        {
            return await SetAsideAsync(mail, refusal.Message, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Whether a store is down or a bug was met, the mail stays where it is and is tried again.
            LastFault = fault.Message;
            log.MailNotAccepted(fault, mail.UniqueId.Id, options.Inbox, record.Failed(mail.UniqueId));
            return Taking.NotAccepted;
        }

        await MoveAsync(mail, processed, MessageFlags.Seen, cancellationToken);
        return Taking.Taken;
    }

    private async Task<Taking> SetAsideAsync(IMessageSummary mail, string reason, CancellationToken cancellationToken)
    {
        // Told before it is moved: a crash between has it told again, which changes nothing.
        if (tell is not null)
            await tell(await DescribeAsync(mail, reason, cancellationToken), cancellationToken);
        await MoveAsync(mail, failed, MessageFlags.None, cancellationToken);
        log.MailSetAside(mail.UniqueId.Id, options.Inbox, options.Failed, reason);
        return Taking.SetAside;
    }

    private async Task<MailSetAside> DescribeAsync(IMessageSummary mail, string reason, CancellationToken cancellationToken)
    {
        var summaries = await inbox.FetchAsync([mail.UniqueId], new FetchRequest(MessageSummaryItems.UniqueId | MessageSummaryItems.Envelope), cancellationToken);
        var envelope = summaries is [{ Envelope: { } found }, ..] ? found : null;
        return new MailSetAside($"{mail.UniqueId.Validity}/{mail.UniqueId.Id}", options.Failed, envelope?.From?.ToString(), envelope?.Subject, reason);
    }

    /// <summary>Without MOVE the library copies, marks as deleted and expunges that one UID.</summary>
    private async Task MoveAsync(IMessageSummary mail, IMailFolder to, MessageFlags add, CancellationToken cancellationToken)
    {
        if (add != MessageFlags.None)
            await inbox.StoreAsync(mail.UniqueId, new StoreFlagsRequest(StoreAction.Add, add) { Silent = true }, cancellationToken);
        if (mail.Flags?.HasFlag(MessageFlags.Deleted) == true) // Moved as it is, it would vanish from the other folder.
            await inbox.StoreAsync(mail.UniqueId, new StoreFlagsRequest(StoreAction.Remove, MessageFlags.Deleted) { Silent = true }, cancellationToken);
        await inbox.MoveToAsync(mail.UniqueId, to, cancellationToken);
    }

    private string TooLarge(long bytes) =>
        FormattableString.Invariant($"it has {bytes} bytes, and {MailboxOptions.Section}:LargestMail is {options.LargestMail}");
}
