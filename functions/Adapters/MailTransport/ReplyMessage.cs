using System.Text;
using MimeKit;
using MimeKit.Utils;
using Toronto311.Application;
using Toronto311.Application.Outbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Makes the mail of a reply: to the one recipient, plainly automatic, text and HTML. The same reply gives the same bytes, however often it is sent.</summary>
internal static class ReplyMessage
{
    private const int MostReferences = 20;
    private const int LongestMessageId = 250;
    private const int LongestSubject = 250;
    private const int LongestLine = 76;

    /// <param name="to">The recipient, as the server is told too.</param>
    public static MimeMessage Of(OutboundEmail reply, MailboxAddress to, SmtpOptions options)
    {
        var subject = Subject(reply.Subject);
        var message = new MimeMessage { Date = TorontoTime.Of(reply.CreatedAt), Subject = subject, MessageId = reply.MessageId };
        message.From.Add(new MailboxAddress(Encoding.UTF8, options.DisplayName, options.From));
        message.To.Add(to);
        if (reply.ReplyTo is { } replyTo)
            message.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, options.DisplayName, replyTo));
        Thread(message, reply);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-replied"); // RFC 3834 §3.1.7.
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (reply.LoopMarker is { } marker)
            message.Headers.Add(OwnMailbox.LoopHeader, marker);
        message.Body = Body(reply, subject);
        message.Body.Headers.Add(HeaderId.ContentLanguage, reply.Language);
        return message;
    }

    private static void Thread(MimeMessage message, OutboundEmail reply)
    {
        var answered = MessageIds(reply.InReplyTo).FirstOrDefault();
        if (answered is not null)
            message.InReplyTo = answered;
        var exchange = reply.References.SelectMany(MessageIds).Where(id => id != answered).Distinct(StringComparer.Ordinal).ToList();
        if (answered is not null)
            exchange.Add(answered);

        // The first and the latest: enough to find the thread by (RFC 5322 §3.6.4 sets no bound, servers do).
        foreach (var id in exchange.Count > MostReferences ? exchange[..1].Concat(exchange[^(MostReferences - 1)..]) : exchange)
            message.References.Add(id);
    }

    /// <summary>Message-IDs that can be written again: others' may hold anything.</summary>
    private static IEnumerable<string> MessageIds(string? text)
    {
        if (text is null || text.Length > LongestMessageId * MostReferences)
            return [];
        var bracketed = text.Contains('<', StringComparison.Ordinal) ? text : $"<{text}>";
        return MimeUtils.EnumerateReferences(bracketed).Where(id => id.Length is > 0 and <= LongestMessageId && id.All(letter => letter is > ' ' and < (char)127 and not ('<' or '>')));
    }

    /// <summary>On one line: a subject is a resident's, and may not bring a header of its own.</summary>
    private static string Subject(string subject)
    {
        var line = string.Join(' ', string.Concat(subject.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > LongestSubject)
            line = line[..(char.IsHighSurrogate(line[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject)] + "…";
        return line;
    }

    private static MultipartAlternative Body(OutboundEmail reply, string subject) => new(
        Part("plain", reply.Text),
        Part("html", ReplyHtml.Of(subject, reply.Text, reply.Language)))
    {
        Boundary = $"=_{BounceAddress.KeyOf(reply.MessageId)}",
    };

    private static TextPart Part(string subtype, string text)
    {
        var part = new TextPart(subtype);
        part.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        part.ContentTransferEncoding = part.GetBestEncoding(EncodingConstraint.SevenBit, LongestLine);
        return part;
    }
}
