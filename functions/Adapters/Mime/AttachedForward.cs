using System.Text.RegularExpressions;
using MimeKit;
using Toronto311.Domain.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Whether a mail that came along is what this mail is about: forwarded as an attachment, with little or nothing written above.</summary>
internal static class AttachedForward
{
    /// <summary>A covering note longer than this is a letter of its own that has a mail attached.</summary>
    private const int LongestNote = 300;

    /// <summary>Marks of a forward that clients put before the subject, in the languages they speak.</summary>
    private static readonly Regex Forwards = new(
        @"^\s*\[?(?:fwd?|tr|wg|rv|enc|i|doorst|vs|vl|vb|pd|ilt|fs|továbbítás|yml|İlt|转发|轉寄|転送|전달|пересл)\s*[:：]",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Is(MailContent content, string subject, WrittenText written) =>
        content.Mails.Count == 1 && (Letters.Count(written.Body) <= LongestNote || Forwards.IsMatch(subject));

    /// <summary>The attached mail: already parsed, or an encoded part to be parsed now. Null when it is no mail.</summary>
    public static MimeMessage? Open(MimeEntity entity, ParserOptions options)
    {
        if (entity is MessagePart mail)
            return mail.Message;
        if (entity is not MimePart { Content: { } content })
            return null;
        using var decoded = new MemoryStream();
        content.DecodeTo(decoded);
        var bytes = decoded.ToArray();
        MailScan.Check(bytes);
        return RawMail.Of(bytes) is { BodyType: null } raw ? BoundedParser.Parse(raw.Bytes, options) : null;
    }

    public static ForwardedMail Describe(MimeMessage mail, WrittenText text, string note, System.Text.Encoding? hint) =>
        new(HeaderReading.Writer(mail.Headers, hint), Value(mail.Headers, HeaderId.Subject, hint), Value(mail.Headers, HeaderId.Date, hint), text, note)
        {
            To = HeaderReading.Addresses(mail.Headers, HeaderId.To, hint),
            Cc = HeaderReading.Addresses(mail.Headers, HeaderId.Cc, hint),
        };

    private static string? Value(HeaderList headers, HeaderId id, System.Text.Encoding? hint)
    {
        var index = headers.IndexOf(id);
        return index < 0 ? null : HeaderReading.Value(headers[index], hint);
    }
}
