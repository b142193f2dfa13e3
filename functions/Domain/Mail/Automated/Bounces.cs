using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Reports about delivery that follow no standard: by who sent them, how they travelled and what they say.</summary>
internal static class Bounces
{
    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (mail.Headers["X-Failed-Recipients"] is not null)
            return ByWords(mail, "X-Failed-Recipients names who was not reached");
        if (mail.PassesOn && !IsDaemon(mail) && !mail.HasNullPath && !mail.IsFromNoReply)
            return null; // why: a person passes a bounce on to complain of it
        var subject = SubjectPhrase(mail);
        var text = MailEvidence.Found(mail.TopText, BounceWords.Texts);
        if (IsDaemonAddress(mail))
            return ByWords(mail, $"Sender {mail.Email.From?.Address}{Says(subject ?? text)}");
        if ((IsDaemon(mail) && (subject ?? text) is not null || mail.IsFromNoReply && text is not null && IsStrong(mail, subject, text)) && !IsAnAbsence(mail))
            return ByWords(mail, $"Sender {mail.Email.From}{Says(subject ?? text)}");
        if (mail.HasNullPath && subject is not null && text is not null || mail.HasNullPath && text is not null && !mail.Asks && !IsAnAbsence(mail))
            return ByWords(mail, $"Null return path{Says(subject ?? text)}");
        return subject is not null && text is not null && !IsAReply(mail) && !mail.Asks ? ByWords(mail, $"Subject \"{Brief(mail.Subject)}\"{Says(text)}") : null;
    }

    /// <summary>A bounce or, when nothing failed, a delivery notice.</summary>
    public static AutomatedMail ByWords(MailEvidence mail, string evidence)
    {
        var notice = MailEvidence.Found(mail.Subject + "\n" + mail.TopText, BounceWords.Notices);
        var failed = MailEvidence.Found(mail.Subject + "\n" + mail.TopText, BounceWords.Failures);
        return notice is not null && failed is null ? MailEvidence.Because(DiscardReason.DeliveryNotice, $"{evidence}, \"{notice}\"") : MailEvidence.Because(DiscardReason.Bounce, evidence);
    }

    public static string? SubjectPhrase(MailEvidence mail) => IsAReply(mail) ? null : MailEvidence.Found(mail.Subject, BounceWords.Subjects);

    /// <summary>A mail server by its address or by the name it gives itself.</summary>
    public static bool IsDaemon(MailEvidence mail) =>
        IsDaemonAddress(mail) || mail.Email.From is { } from && (Plain(from.LocalPart) is "postmaster" or "" || from.LocalPart.StartsWith("microsoftexchange", StringComparison.Ordinal) || from.Name is { } name && MailEvidence.Found(name, BounceWords.DaemonNames) is not null);

    // Shops and services write from no-reply addresses too: their mail says "delivered" of a parcel.
    private static bool IsStrong(MailEvidence mail, string? subject, string text) =>
        subject is not null && text.Length > 0 || MailEvidence.Found(mail.TopText, BounceWords.Codes) is not null;

    private static bool IsDaemonAddress(MailEvidence mail) =>
        mail.Email.From is { } from && (BounceWords.Daemons.Contains(from.LocalPart) || Plain(from.LocalPart).StartsWith("mailerdaemon", StringComparison.Ordinal));

    private static string Plain(string local) => string.Concat(local.Where(char.IsLetterOrDigit));

    // "Re: Undelivered" is a person's reply; servers do not reply under the subject of the mail they report on, but for the few that quote it.
    private static bool IsAReply(MailEvidence mail) => MailEvidence.StartsWithAny(mail.Subject, "re:", "re :", "aw:", "sv:", "antw:", "odp:", "fwd:", "fw:");

    private static bool IsAnAbsence(MailEvidence mail) => Absences.Find(mail) is not null;

    private static string Says(string? words) => words is null ? "" : $" and \"{words.Trim()}\"";

    private static string Brief(string text) => text.Length > 60 ? text[..60] : text;
}
