using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Programs that say a mail arrived, or ask its sender to prove to be a person.</summary>
internal static class Acknowledgements
{
    private const int Short = 2500;

    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (mail.PassesOn || mail.HasPersonBehind || mail.Body.Length > Short)
            return null;
        var challenge = MailEvidence.Found(mail.Body, NoticeWords.Challenges);
        if (challenge is not null && (mail.IsFromNoReply || mail.HasNullPath || Count(mail) >= 2) && (mail.IsReply || mail.IsFromNoReply || mail.HasNullPath))
            return MailEvidence.Because(DiscardReason.AutoReply, $"A challenge: \"{challenge}\"");
        if (MailEvidence.Found(mail.Email.FullText, NoticeWords.Acknowledgements) is not { } words)
            return null;
        if (mail.IsFromNoReply)
            return MailEvidence.Because(DiscardReason.AutoReply, $"Sender {mail.Email.From?.Address} and \"{words}\"");
        if (mail.HasNullPath || AutomaticHeaders.HintsAtProgram(mail.Headers) && !mail.Asks)
            return MailEvidence.Because(DiscardReason.AutoReply, $"Sent as programs send, and \"{words}\"");
        var subject = MailEvidence.Found(mail.Subject, NoticeWords.AcknowledgementSubjects);
        return subject is not null && mail.IsReply && Count(mail) >= 2 && !mail.Asks ? MailEvidence.Because(DiscardReason.AutoReply, $"Subject \"{subject}\" and \"{words}\"") : null;
    }

    private static int Count(MailEvidence mail)
    {
        var count = 0;
        foreach (var sentence in mail.Body.Split('.', '!', '\n'))
            if (MailEvidence.Found(sentence, NoticeWords.Acknowledgements) is not null || MailEvidence.Found(sentence, NoticeWords.Challenges) is not null)
                count++;
        return count;
    }
}
