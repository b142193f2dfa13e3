using System.Text;
using MimeKit;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Turns raw bytes into an email as a person at 311 would read it, or says why it cannot be read; it never fails otherwise.</summary>
/// <param name="own">What is ours, for the authentication results we trust.</param>
/// <param name="readWritten">Takes a mail's full text apart.</param>
/// <param name="readForward">Finds the mail forwarded inside a subject and text.</param>
public sealed class MailReader(OwnMailbox own, Func<string, WrittenText> readWritten, Func<string, string, ForwardedMail?> readForward)
{
    /// <summary>Reads texts and forwards as the domain does.</summary>
    public MailReader(OwnMailbox own)
        : this(own, WrittenTextReader.Read, ForwardReader.Read)
    {
    }

    public MailReading Read(ReadOnlyMemory<byte> raw, Envelope envelope)
    {
        try
        {
            BeyondBoundException.ThrowIfOver(raw.Length, MailBounds.MailBytes, "Bytes of the mail");
            var mail = RawMail.Of(raw);
            return new MailReading.Readable(mail.BodyType is null ? Mail(mail, envelope) : BodyOnly(mail, envelope));
        }
        catch (BeyondBoundException bound)
        {
            return Unreadable(raw, bound.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Unreadable(raw, $"No parser can read the mail ({fault.GetType().Name})");
        }
    }

    private static MailReading.Unreadable Unreadable(ReadOnlyMemory<byte> raw, string why) =>
        new(EmailKeys.OfRaw(raw.Span), why, Glimpse.Of(raw.Span));

    /// <summary>A file without any header: its text is all there is.</summary>
    private InboundEmail BodyOnly(RawMail mail, Envelope envelope)
    {
        var hint = CharsetHint.Of(mail.Bytes.Span);
        var part = new MimePart(mail.BodyType ?? "text/plain") { Content = new MimeContent(new MemoryStream(mail.Bytes.ToArray(), writable: false)) };
        return Email(new HeaderList(), part, new PartText(hint), hint, envelope);
    }

    private InboundEmail Mail(RawMail mail, Envelope envelope)
    {
        MailScan.Check(mail.Bytes.Span);
        var hint = CharsetHint.Of(mail.Bytes.Span);
        var message = Parse(mail, BoundedParser.OptionsFor(hint));
        return Email(message.Headers, message.Body, new PartText(hint), hint, envelope);
    }

    /// <summary>A header with a line that is none (cut off, damaged) is read without that line.</summary>
    internal static MimeMessage Parse(RawMail mail, ParserOptions options)
    {
        try
        {
            return BoundedParser.Parse(mail.Bytes, options);
        }
        catch (FormatException)
        {
            return BoundedParser.Parse(mail.WithCleanHeader(), options);
        }
    }

    private InboundEmail Email(HeaderList headers, MimeEntity? body, PartText partText, Encoding? hint, Envelope envelope)
    {
        var content = BodyReading.Read(body, partText);
        TnefReading.Unpack(content, partText);
        BeyondBoundException.ThrowIfOver(content.Text.Length, MailBounds.TextCharacters, "Characters of text");
        var fields = HeaderReading.Fields(headers, hint);
        var subject = fields["Subject"] ?? "";
        var written = readWritten(content.Text);
        var mails = content.Mails.ConvertAll(AttachmentReading.ReadMail);
        var isReport = body?.ContentType.IsMimeType("multipart", "report") == true;
        var forwarded = isReport ? null : Attached(content, subject, written, partText, hint) ?? readForward(subject, content.Text);
        var files = content.Files.ConvertAll(AttachmentReading.Read);
        if (content.Mails.Count > 0)
            files.AddRange(forwarded is null ? mails : content.Mails.ConvertAll(AttachmentReading.ReadMail));
        var email = new InboundEmail
        {
            Key = default,
            Headers = fields,
            Envelope = envelope,
            From = HeaderReading.Writer(headers, hint),
            To = HeaderReading.Addresses(headers, HeaderId.To, hint),
            Cc = HeaderReading.Addresses(headers, HeaderId.Cc, hint),
            Subject = subject,
            Date = HeaderReading.Date(headers),
            MessageId = HeaderReading.MessageId(headers),
            References = HeaderReading.References(headers),
            FullText = content.Text,
            Text = written,
            Forwarded = forwarded,
            Attachments = [.. files.Select(file => file.Attachment)],
            Parts = PartTree.Of(body),
            DeliveryReport = DeliveryReportReading.Read(content, hint),
            Authentication = AuthenticationReading.Read(headers, own.AuthServId),
        };
        return email with { Key = EmailKeys.Of(email, files.Concat(mails).Select(file => file.KeyHash).Distinct(StringComparer.Ordinal)) };
    }

    /// <summary>The attached mail this mail forwards; its files then count as this mail's, for they are what the resident sent.</summary>
    private ForwardedMail? Attached(MailContent content, string subject, WrittenText written, PartText partText, Encoding? hint)
    {
        if (!AttachedForward.Is(content, subject, written) || AttachedForward.Open(content.Mails[0], BoundedParser.OptionsFor(hint)) is not { } mail)
            return null;
        var inner = BodyReading.Read(mail.Body, partText);
        TnefReading.Unpack(inner, partText);
        BeyondBoundException.ThrowIfOver(inner.Text.Length, MailBounds.TextCharacters, "Characters of text");
        var text = readWritten(inner.Text);
        content.Mails.Clear();
        content.Files.AddRange(inner.Files);
        content.Mails.AddRange(inner.Mails);
        var isEmptyForward = inner.Text.Length == 0 && inner.Mails.Count == 1;
        return isEmptyForward ? Attached(content, subject, written, partText, hint) : AttachedForward.Describe(mail, text, written.Body, hint);
    }
}
