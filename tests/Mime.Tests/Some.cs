using System.Text;
using Toronto311.Adapters.Mime;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Mime;

/// <summary>Mails written in a test, and what came of reading them.</summary>
internal static class Some
{
    /// <summary>Takes "-- " apart as the text reader does, so that notes have no signature; leaves the rest.</summary>
    private static readonly MailReader Reader = new(
        new OnlyOwn().Mailbox,
        text => text.Split("\n-- \n") is [var body, var signature] ? new WrittenText(body, "", signature, "") : WrittenText.Of(text),
        (subject, text) => text.StartsWith("Begin forwarded", StringComparison.Ordinal) ? new ForwardedMail(null, subject, null, WrittenText.Of(text), "") : null);

    private sealed class OnlyOwn
    {
        public OwnMailbox Mailbox { get; } = new(new HashSet<string>(StringComparer.Ordinal) { "311@toronto.ca" }, "mx.toronto.ca");
    }

    public static MailReading Reading(byte[] raw) => Reader.Read(raw, Envelope.Unknown);

    /// <summary>Characters up to U+00FF stand for the bytes of that value.</summary>
    public static byte[] Bytes(string raw) => Encoding.Latin1.GetBytes(raw);

    public static InboundEmail Email(byte[] raw) => Assert.IsType<MailReading.Readable>(Reading(raw)).Email;

    public static InboundEmail Email(string raw) => Email(Bytes(raw));

    public static MailReading.Unreadable Unreadable(string raw) => Assert.IsType<MailReading.Unreadable>(Reading(Bytes(raw)));

    /// <summary>A mail with the usual header and these fields and body.</summary>
    public static string Mail(string fields, string body) =>
        $"From: Ana Ito <ana@example.ca>\nTo: 311@toronto.ca\nSubject: Pothole\nDate: Mon, 2 Jun 2025 09:30:00 -0400\nMessage-ID: <1@example.ca>\nMIME-Version: 1.0\n{fields}{(fields.Length > 0 ? "\n" : "")}\n{body}";

    public static string Html(string html) => Email(Mail("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(html)))).FullText;

    /// <summary>A multipart of those parts, each with its header.</summary>
    public static string Parts(string type, params string[] parts) =>
        Mail($"Content-Type: multipart/{type}; boundary=cut", string.Concat(parts.Select(part => $"--cut\n{part}\n")) + "--cut--\n");

    public static string Part(string type, string body) => $"Content-Type: {type}\n\n{body}";

    public static string Base64(string type, byte[] content, string disposition = "attachment") =>
        $"Content-Type: {type}\nContent-Disposition: {disposition}\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(content)}";
}
