using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Mail that declares itself a report: multipart/report by its report-type (RFC 6522), and reports on abuse and authentication.</summary>
internal static class Reports
{
    public static AutomatedMail? Find(MailEvidence mail)
    {
        var type = mail.RootReportType;
        if (type is "feedback-report" or "tlsrpt" || mail.HasPart("message/feedback-report") && !mail.PassesOn)
            return MailEvidence.Because(DiscardReason.FeedbackReport, "It is a feedback report (RFC 5965)");
        if (IsServiceNotice(mail) is { } notice)
            return notice;
        if (type is "disposition-notification" && mail.TopText.Contains("reject", StringComparison.OrdinalIgnoreCase))
            return Bounces.ByWords(mail, "A disposition notification that says the mail was rejected");
        if (type is "disposition-notification" || type is not null && mail.HasPart("message/disposition-notification"))
            return MailEvidence.Because(DiscardReason.ReadReceipt, "It is a disposition notification (RFC 8098)");
        if (type is "delivery-status" || type is not null && mail.HasPart("message/delivery-status") || IsBareStatus(mail))
            return Delivery(mail);
        return Feedback(mail);
    }

    /// <summary>RFC 3464 §2.3.3: the action decides; without one the status class, then the words.</summary>
    public static AutomatedMail Delivery(MailEvidence mail)
    {
        var recipients = mail.Email.DeliveryReport?.Recipients ?? [];
        var actions = recipients.Select(recipient => recipient.Action).OfType<string>().ToList();
        if (actions.Any(action => action.StartsWith("fail", StringComparison.Ordinal)))
            return MailEvidence.Because(DiscardReason.Bounce, "Delivery status: Action failed (RFC 3464)");
        if (actions.Count > 0 && actions.All(action => action is "delayed" or "delivered" or "relayed" or "expanded" or "deliverable"))
            return MailEvidence.Because(DiscardReason.DeliveryNotice, $"Delivery status: Action {actions[0]} (RFC 3464)");
        if (recipients.Select(recipient => recipient.Status).OfType<string>().FirstOrDefault(status => status.Length > 0 && status[0] is '2' or '5') is { } code)
            return code[0] == '5' ? MailEvidence.Because(DiscardReason.Bounce, $"Delivery status {code} (RFC 3463)") : MailEvidence.Because(DiscardReason.DeliveryNotice, $"Delivery status {code} (RFC 3463)");
        return Bounces.ByWords(mail, "It is a delivery status notification (RFC 3464)");
    }

    // Amazon SES reports in JSON what became of a mail.
    private static AutomatedMail? IsServiceNotice(MailEvidence mail)
    {
        const string Field = "\"notificationType\":\"";
        var at = mail.TopText.IndexOf(Field, StringComparison.Ordinal);
        if (at < 0 || mail.PassesOn)
            return null;
        var end = mail.TopText.IndexOf('"', at + Field.Length);
        return mail.TopText[(at + Field.Length)..Math.Max(end, at + Field.Length)] switch
        {
            "Bounce" => MailEvidence.Because(DiscardReason.Bounce, "A sending service reports a bounce"),
            "Delivery" => MailEvidence.Because(DiscardReason.DeliveryNotice, "A sending service reports a delivery"),
            "Complaint" => MailEvidence.Because(DiscardReason.FeedbackReport, "A sending service reports a complaint"),
            _ => null,
        };
    }

    // Some servers send the status part without declaring a report; a person who passes a bounce on sends one too.
    private static bool IsBareStatus(MailEvidence mail) =>
        (mail.Email.DeliveryReport is not null || mail.HasPart("message/delivery-status")) && !mail.PassesOn && (mail.HasNullPath || Bounces.IsDaemon(mail) || Bounces.SubjectPhrase(mail) is not null);

    private static AutomatedMail? Feedback(MailEvidence mail)
    {
        if (mail.Headers.Has("X-HmXmrOriginalRecipient") || mail.Headers.Has("X-JMRP-Complaint"))
            return MailEvidence.Because(DiscardReason.FeedbackReport, "It is a complaint forwarded by a mail provider's feedback loop");
        if (mail.IsForwardBySubject || NoticeWords.FeedbackSubjects.FirstOrDefault(subject => mail.Subject.StartsWith(subject, StringComparison.OrdinalIgnoreCase)) is not { } phrase)
            return null;
        var words = MailEvidence.Found(mail.TopText, NoticeWords.FeedbackTexts);
        // RFC 7489 §7.2.1.1 fixes this subject of an aggregate report.
        var isAggregate = phrase == "report domain:" && mail.Subject.Contains("submitter:", StringComparison.OrdinalIgnoreCase);
        var isFromProgram = mail.IsFromNoReply || mail.HasNullPath || mail.Email.From?.LocalPart.Contains("dmarc", StringComparison.OrdinalIgnoreCase) == true || mail.Email.From?.LocalPart is "staff" or "abuse" or "feedbackloop" or "fbl";
        if (mail.PassesOn && !isFromProgram)
            return null;
        return isAggregate || words is not null || isFromProgram ? MailEvidence.Because(DiscardReason.FeedbackReport, $"Subject \"{phrase}\"{(words is null ? "" : $" and \"{words}\"")}") : null;
    }
}
