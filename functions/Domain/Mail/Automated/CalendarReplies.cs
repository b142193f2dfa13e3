using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Somebody's calendar answering an invitation (RFC 5546); an invitation itself is a person's mail.</summary>
internal static class CalendarReplies
{
    private const int LongestComment = 300;

    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (mail.Asks)
            return null; // why: whoever adds a request to the calendar's answer is a person writing to us
        var method = mail.Email.Parts.Where(part => part.ContentType is "text/calendar" or "application/ics").Select(part => part.Parameters.GetValueOrDefault("method", "").ToUpperInvariant()).FirstOrDefault(value => value.Length > 0);
        if (method is "REPLY" or "COUNTER" or "DECLINECOUNTER" or "REFRESH" || method is "CANCEL" && mail.Body.Length == 0)
            return MailEvidence.Because(DiscardReason.CalendarReply, $"Calendar part with METHOD:{method} (RFC 5546)");
        if (method is not null || NoticeWords.CalendarSubjects.FirstOrDefault(start => mail.Subject.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is not { } subject)
            return null;
        var hasCalendar = mail.HasPart("text/calendar") || mail.Headers.Has("X-Microsoft-CDO-Busystatus") || mail.Headers["Content-Class"]?.Contains("calendarmessage", StringComparison.OrdinalIgnoreCase) == true;
        return hasCalendar || mail.Body.Length == 0 && mail.Email.Attachments.Count == 0 && mail.IsReply || mail.IsReply && HasMeetingWords(mail)
            ? MailEvidence.Because(DiscardReason.CalendarReply, $"Subject \"{subject}\" of a calendar's answer")
            : null;
    }

    private static bool HasMeetingWords(MailEvidence mail) =>
        mail.Body.Length <= LongestComment && (mail.Email.FullText.Contains("invitation", StringComparison.OrdinalIgnoreCase) || mail.Email.FullText.Contains("calendar", StringComparison.OrdinalIgnoreCase));
}
