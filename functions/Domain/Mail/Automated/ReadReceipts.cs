using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Read receipts that lost their structure on the way: the subject of one and the words of one.</summary>
internal static class ReadReceipts
{
    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (NoticeWords.ReadReceiptSubjects.FirstOrDefault(start => mail.Subject.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is not { } subject || mail.Asks)
            return null;
        return MailEvidence.Found(mail.TopText, NoticeWords.ReadReceiptTexts) is { } text ? MailEvidence.Because(DiscardReason.ReadReceipt, $"Subject \"{subject}\" and \"{text}\"") : null;
    }
}
