using Microsoft.Extensions.Logging;

namespace Toronto311.Adapters.MailTransport;

/// <summary>What the mail transport says to operators; a mail is named by its number in its folder, never by what it holds.</summary>
internal static partial class Log
{
    [LoggerMessage(2101, LogLevel.Information, "The mailbox is connected; the program {Manner} new mail.")]
    public static partial void Connected(this ILogger logger, string manner);

    [LoggerMessage(2102, LogLevel.Warning, "{Trouble} The mailbox is tried again in {Wait}.")]
    public static partial void MailboxTrouble(this ILogger logger, Exception? fault, string trouble, TimeSpan wait);

    [LoggerMessage(2103, LogLevel.Error, "Mail {Uid} of {Inbox} was moved to {Failed} for a person to look at: {Reason}.")]
    public static partial void MailSetAside(this ILogger logger, uint uid, string inbox, string failed, string reason);

    [LoggerMessage(2104, LogLevel.Error, "Mail {Uid} of {Inbox} could not be accepted; it stays there and is tried again in {Wait}.")]
    public static partial void MailNotAccepted(this ILogger logger, Exception fault, uint uid, string inbox, TimeSpan wait);

    [LoggerMessage(2105, LogLevel.Error, "The server did not let mail {Uid} of {Inbox} be read or moved; it stays there and is tried again in {Wait}.")]
    public static partial void MailNotMoved(this ILogger logger, Exception fault, uint uid, string inbox, TimeSpan wait);

    [LoggerMessage(2201, LogLevel.Debug, "Connected to {Host}:{Port} to send replies.")]
    public static partial void SmtpConnected(this ILogger logger, string host, int port);
}
