using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Out-of-office notes whose header fields were lost on the way: by their subject and their shape, in any language of the table.</summary>
/// <remarks>A resident may write of a holiday: a mail that asks the City for something is a person's whatever it says of being away.</remarks>
internal static class Absences
{
    private const int Short = 1500;
    private const int VeryShort = 80;

    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (mail.PassesOn || mail.Body.Length > Short || mail.Email.Attachments.Any(file => !file.IsPicture))
            return null;
        var body = mail.Body.Normalize();
        var away = AbsencePhrases.Away(body);
        var meanwhile = AbsencePhrases.Meanwhile(body);
        if (AbsencePhrases.Reply(mail.Subject) is { } reply)
            return IsNote(mail, away, meanwhile) ? Because($"Subject \"{reply}\"", away ?? meanwhile) : null;
        if (AbsencePhrases.Subject(mail.Subject) is { } subject && !mail.Asks)
            return away is not null && meanwhile is not null || mail.IsReply && (away is not null || body.Length <= VeryShort) ? Because($"Subject \"{subject}\"", away) : null;
        // No word of it in the subject: then the text alone must be a whole absence note.
        return away is not null && meanwhile is not null && !mail.Asks && (mail.IsReply || IsWhole(body)) ? Because($"It says \"{away}\"", meanwhile) : null;
    }

    // Behind such a subject stands a program unless the text asks for something.
    private static bool IsNote(MailEvidence mail, string? away, string? meanwhile)
    {
        if (mail.IsReply && AbsencePhrases.IsProgramMade(mail.Subject) && (away ?? meanwhile) is not null)
            return true;
        if (mail.Asks)
            return false;
        return mail.IsReply && !IsAnswered(mail.Subject) || away is not null || meanwhile is not null || mail.Body.Length <= VeryShort && AutomaticHeaders.HintsAtProgram(mail.Headers);
    }

    /// <summary>A person who answers an automatic reply of ours has "Re:" before its phrase.</summary>
    private static bool IsAnswered(string subject) => subject.AsSpan().TrimStart().StartsWith("Re:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Being away stands in the first lines, and little else is said.</summary>
    private static bool IsWhole(string body)
    {
        if (body.Length > 700 || AbsencePhrases.Away(body.Length > 250 ? body[..250] : body) is null)
            return false;
        var sentences = body.Split(['.', '!', '\n', '。', '！', '।', '۔'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return sentences.Length <= 2 || 2 * sentences.Count(sentence => AbsencePhrases.Meanwhile(sentence) is not null || AbsencePhrases.Away(sentence) is not null) >= sentences.Length;
    }

    private static AutomatedMail Because(string what, string? also) =>
        MailEvidence.Because(DiscardReason.AutoReply, also is null ? what : $"{what} and \"{also.Trim()}\"");
}
