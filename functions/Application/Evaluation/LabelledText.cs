using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Evaluation;

/// <summary>Makes an email of a bare text, so that texts without a mail around them go the same way as mail.</summary>
public static class LabelledText
{
    /// <summary>An email with that subject and body, from a resident.</summary>
    public static MailReading Reading(string name, string subject, string body) =>
        new MailReading.Readable(new InboundEmail
        {
            Key = new EmailKey(name),
            From = new MailAddress(null, "resident@example.com"),
            Subject = subject,
            FullText = body,
            Text = WrittenTextReader.Read(body),
        });
}
