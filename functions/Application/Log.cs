using Microsoft.Extensions.Logging;
using Toronto311.Domain.Mail;

namespace Toronto311.Application;

/// <summary>What the Application says to operators; never a body, a name or an address.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "Message {MessageId} failed on delivery {DequeueCount} of {MaxDequeueCount}.")]
    public static partial void HandlingFailed(this ILogger logger, Exception fault, string messageId, int dequeueCount, int maxDequeueCount);

    [LoggerMessage(1101, LogLevel.Warning, "Mail {ArchiveKey} was not in the ledger; it is accepted now.")]
    public static partial void FoundMissing(this ILogger logger, ArchiveKey archiveKey);

    [LoggerMessage(1102, LogLevel.Warning, "Mail {ArchiveKey}, accepted {ReceivedAt:u}, was never settled; it is queued again.")]
    public static partial void QueuedAgain(this ILogger logger, ArchiveKey archiveKey, DateTimeOffset receivedAt);

    [LoggerMessage(1103, LogLevel.Information, "Mailbox and ledger compared: {Compared} processed mails of {Days} days, {Missing} were missing, {QueuedAgain} queued again.")]
    public static partial void Reconciled(this ILogger logger, int compared, int days, int missing, int queuedAgain);

    [LoggerMessage(1104, LogLevel.Error, "Mailbox and ledger could not be compared; it is tried again in {RetryAfter}.")]
    public static partial void ReconcileFailed(this ILogger logger, Exception fault, TimeSpan retryAfter);

    [LoggerMessage(1201, LogLevel.Information, "Reply {MessageId} to email {EmailKey} was sent {After} after it was written.")]
    public static partial void ReplySent(this ILogger logger, string messageId, string emailKey, TimeSpan after);

    [LoggerMessage(1202, LogLevel.Warning, "Reply {MessageId} was put off for the {Attempts}. time until {NextTry:u}.")]
    public static partial void ReplyPutOff(this ILogger logger, string messageId, int attempts, DateTimeOffset nextTry);

    [LoggerMessage(1203, LogLevel.Error, "Reply {MessageId} to email {EmailKey} cannot be delivered; an agent has it.")]
    public static partial void ReplyNotDelivered(this ILogger logger, string messageId, string emailKey);

    [LoggerMessage(1204, LogLevel.Warning, "{Trouble} Sending is tried again in {Wait}.")]
    public static partial void OutboundTrouble(this ILogger logger, Exception? fault, string trouble, TimeSpan wait);

    [LoggerMessage(1205, LogLevel.Warning, "Reply {MessageId}, written {CreatedAt:u}, was never sent; it is queued again.")]
    public static partial void ReplyQueuedAgain(this ILogger logger, string messageId, DateTimeOffset createdAt);
}
