using Microsoft.Extensions.Logging;
using Toronto311.Domain.Mail;

namespace Toronto311.Application;

/// <summary>What the Application says to operators; never a body, a name or an address.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "Message {MessageId} failed on delivery {DequeueCount} of {MaxDequeueCount}.")]
    public static partial void HandlingFailed(this ILogger logger, Exception fault, string messageId, int dequeueCount, int maxDequeueCount);

    [LoggerMessage(1101, LogLevel.Warning, "Processed mail {ArchiveKey} was not in the ledger; it is accepted now.")]
    public static partial void FoundMissing(this ILogger logger, ArchiveKey archiveKey);

    [LoggerMessage(1102, LogLevel.Warning, "Mail {ArchiveKey}, accepted {ReceivedAt:u}, was never settled; it is queued again.")]
    public static partial void QueuedAgain(this ILogger logger, ArchiveKey archiveKey, DateTimeOffset receivedAt);

    [LoggerMessage(1103, LogLevel.Information, "Mailbox and ledger compared: {Compared} processed mails of {Days} days, {Missing} were missing, {QueuedAgain} queued again.")]
    public static partial void Reconciled(this ILogger logger, int compared, int days, int missing, int queuedAgain);

    [LoggerMessage(1104, LogLevel.Error, "Mailbox and ledger could not be compared; it is tried again in {RetryAfter}.")]
    public static partial void ReconcileFailed(this ILogger logger, Exception fault, TimeSpan retryAfter);
}
