using System.Globalization;
using MailKit.Net.Smtp;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>What a server's refusal means for the reply it refused (RFC 5321 §4.2).</summary>
internal static class SmtpReplies
{
    private const int ServiceNotAvailable = 421;
    private const int MailboxFull = 552;

    /// <summary>Codes that speak of signing in, not of the reply (RFC 4954).</summary>
    private static readonly int[] SignIn = [530, 534, 535, 538];

    /// <returns>What it means, or null where it is no matter of this reply but of the server or of our settings.</returns>
    public static SendResult? Meaning(SmtpCommandException fault)
    {
        var code = (int)fault.StatusCode;
        if (code == ServiceNotAvailable || SignIn.Contains(code) || IsNoRelay(fault))
            return null;
        if (code is >= 400 and < 500)
            return new SendResult.TryLater(Words(fault));

        // A return path of ours that is refused for good is a matter of settings: every reply would be.
        if (fault.ErrorCode == SmtpErrorCode.SenderNotAccepted && code != MailboxFull)
            return null;
        return IsFull(fault, code) ? new SendResult.TryLater(Words(fault)) : new SendResult.Refused(Words(fault));
    }

    /// <summary>The code and what the server said, on one line.</summary>
    public static string Words(SmtpCommandException fault) =>
        $"{((int)fault.StatusCode).ToString(CultureInfo.InvariantCulture)} {fault.Message.ReplaceLineEndings(" ").Trim()}";

    /// <summary>The server does not send for us to others at all: it does not know us (RFC 3463 X.7.1).</summary>
    private static bool IsNoRelay(SmtpCommandException fault) =>
        fault.ErrorCode == SmtpErrorCode.RecipientNotAccepted && fault.Message.Contains(".7.1", StringComparison.Ordinal) && fault.Message.Contains("relay", StringComparison.OrdinalIgnoreCase);

    /// <summary>A full mailbox is emptied some day (RFC 3463 X.2.2).</summary>
    private static bool IsFull(SmtpCommandException fault, int code) =>
        code == MailboxFull || fault.Message.StartsWith("5.2.2", StringComparison.Ordinal) || fault.Message.StartsWith("4.2.2", StringComparison.Ordinal);
}
