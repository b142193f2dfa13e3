using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain.Mail;

/// <summary>Builds emails that show only what a test is about; everything else is a resident's plain mail.</summary>
internal static class SomeEmail
{
    public static OwnMailbox Own { get; } = new(new HashSet<string> { "311@city.example" }, null);

    public static InboundEmail With(string subject = "Pothole", string body = "There is a deep pothole at 12 Elm Street.", string from = "jane@example.org", string? name = "Jane Roe", params (string Name, string Value)[] headers) => new()
    {
        Key = new EmailKey("00"),
        From = new MailAddress(name, from),
        Subject = subject,
        FullText = body,
        Text = WrittenTextReader.Read(body),
        Forwarded = ForwardReader.Read(subject, body),
        Headers = new MailHeaders([.. headers.Select(header => new MailHeader(header.Name, header.Value))]),
        References = [.. headers.Where(header => header.Name == "In-Reply-To").Select(header => header.Value.Trim('<', '>'))],
    };

    public static InboundEmail Reply(string subject, string body) => With(subject, body, headers: ("In-Reply-To", "<a@city.example>"));

    public static InboundEmail Report(string type, params DeliveryRecipient[] recipients) => With("Report", "See the parts.") with
    {
        Parts = [Part("multipart/report", 0, ("report-type", type))],
        DeliveryReport = recipients.Length == 0 ? null : new DeliveryReport(recipients, null, MailHeaders.None),
    };

    public static MailPart Part(string contentType, int depth, params (string Name, string Value)[] parameters) =>
        new(contentType, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal), depth);

    public static AutomatedMail? Detect(InboundEmail email) => AutomatedMailDetector.Detect(email, Own);
}
