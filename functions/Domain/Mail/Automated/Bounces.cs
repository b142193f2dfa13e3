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
        if (IsDaemonAddress(mail))
            return ByWords(mail, $"Sender {mail.Email.From?.Address}{Says(SubjectPhrase(mail))}");
        return BySender(mail) ?? ByPath(mail) ?? ByCodes(mail);
    }

    private static AutomatedMail? BySender(MailEvidence mail)
    {
        var subject = SubjectPhrase(mail);
        var text = TextPhrase(mail);
        var isServer = IsDaemon(mail) && (subject is not null || text is not null && !mail.Asks);
        var isLikely = (AutomaticHeaders.IsMarked(mail) || HasServerName(mail)) && subject is not null && text is not null;
        return (isServer || isLikely) && !IsAnAbsence(mail) ? ByWords(mail, $"Sender {mail.Email.From}{Says(subject ?? text)}") : null;
    }

    private static AutomatedMail? ByPath(MailEvidence mail) =>
        mail.HasNullPath && TextPhrase(mail) is { } text && (SubjectPhrase(mail) is not null || !mail.Asks && !IsAnAbsence(mail)) ? ByWords(mail, $"Null return path{Says(text)}") : null;

    // A sender like any other: then only what stands in no letter counts, in the sender's own text, under a server's subject.
    // A resident complains of letters and parcels that "could not be delivered", and passes bounces on.
    private static AutomatedMail? ByCodes(MailEvidence mail)
    {
        if (mail.IsForwardBySubject || MailEvidence.Found(mail.Body, BounceWords.Codes) is not { } code)
            return null;
        return mail.IsFromNoReply || SubjectPhrase(mail) is not null && TextPhrase(mail) is not null && !mail.Asks ? ByWords(mail, $"Subject \"{MailEvidence.Brief(mail.Subject)}\"{Says(code)}") : null;
    }

    /// <summary>A bounce or, when nothing failed, a delivery notice.</summary>
    public static AutomatedMail ByWords(MailEvidence mail, string evidence)
    {
        var notice = MailEvidence.Found(mail.Subject + "\n" + mail.TopText, BounceWords.Notices);
        var failed = MailEvidence.Found(mail.Subject + "\n" + mail.TopText, BounceWords.Failures);
        return notice is not null && failed is null ? MailEvidence.Because(DiscardReason.DeliveryNotice, $"{evidence}, \"{notice}\"") : MailEvidence.Because(DiscardReason.Bounce, evidence);
    }

    public static string? SubjectPhrase(MailEvidence mail) => IsAReply(mail) ? null : MailEvidence.Found(mail.Subject, BounceWords.Subjects);

    /// <summary>A mail server by its address, or a mail that names nobody.</summary>
    public static bool IsDaemon(MailEvidence mail) => mail.Email.From is not { } from || IsServerName(from.LocalPart);

    private static bool IsServerName(string local)
    {
        var plain = string.Concat(local.Where(char.IsLetterOrDigit));
        return plain.Length == 0 || BounceWords.Daemons.Contains(local) || plain.StartsWith("mailerdaemon", StringComparison.Ordinal) || plain.StartsWith("postmaster", StringComparison.Ordinal)
            || plain.StartsWith("microsoftexchange", StringComparison.Ordinal) || plain.Contains("antivirus", StringComparison.Ordinal) || plain.Contains("smtp", StringComparison.Ordinal);
    }

    // People have names like "Gateway Outlook", so a name needs both the subject and the words of a report.
    private static bool HasServerName(MailEvidence mail) => mail.Email.From?.Name is { } name && MailEvidence.Found(name, BounceWords.DaemonNames) is not null;

    private static string? TextPhrase(MailEvidence mail) => MailEvidence.Found(mail.TopText, BounceWords.Texts);

    // Nobody but a server writes as mailer-daemon; as postmaster a person may.
    private static bool IsDaemonAddress(MailEvidence mail) =>
        mail.Email.From is { } from && (BounceWords.Daemons.Contains(from.LocalPart) || string.Concat(from.LocalPart.Where(char.IsLetterOrDigit)).StartsWith("mailerdaemon", StringComparison.Ordinal));

    // "Re: Undelivered" is a person's reply; servers do not reply under the subject of the mail they report on, but for the few that quote it.
    private static bool IsAReply(MailEvidence mail) => MailEvidence.StartsWithAny(mail.Subject, "re:", "re :", "aw:", "sv:", "antw:", "odp:", "fwd:", "fw:");

    private static bool IsAnAbsence(MailEvidence mail) => Absences.Find(mail) is not null;

    private static string Says(string? words) => words is null ? "" : $" and \"{words.Trim()}\"";
}
