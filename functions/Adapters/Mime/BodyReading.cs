using MimeKit;
using MimeKit.Tnef;

namespace Toronto311.Adapters.Mime;

/// <summary>Sorts a mail's MIME tree into text a person wrote and what came along; every inline text part is kept, in order (RFC 2046, RFC 8621 §4.1.4).</summary>
internal sealed class BodyReading(PartText partText)
{
    private const int MostSearches = 10;
    private const int LongestTextFile = 100_000;

    private readonly MailContent _content = new();
    private bool _hasSeenLeaf;
    private int _searches;

    public static MailContent Read(MimeEntity? body, PartText partText)
    {
        var reading = new BodyReading(partText);
        if (body is not null)
            reading._content.Text = reading.Text(body, isRoot: true).Trim('\n');
        reading.TakeTextFile();
        return reading._content;
    }

    private string Text(MimeEntity entity, bool isRoot = false) => entity switch
    {
        Multipart multipart => Parted(multipart),
        MessagePart or MimePart { ContentType.MediaType: "message" } => Mail(entity),
        MimePart part => Leaf(part, isRoot),
        _ => "",
    };

    private string Parted(Multipart multipart)
    {
        if (multipart.Count == 0)
            return Lost(multipart);
        if (multipart.ContentType.IsMimeType("multipart", "alternative"))
            return Alternative(multipart);
        var text = new List<string>();
        var isRelated = multipart is MultipartRelated;
        var root = (multipart as MultipartRelated)?.Root;
        foreach (var child in multipart)
        {
            if (isRelated && child != root && child is MimePart { ContentId.Length: > 0 } part)
                AddFile(part);
            else
                text.Add(Text(child));
        }
        return Join(text);
    }

    /// <summary>No boundary was found: the parts, or the plain words, stand where only a preamble should (RFC 2046 §5.1.1).</summary>
    private string Lost(Multipart multipart)
    {
        if (_searches++ < MostSearches && LostParts.Find(multipart, partText.Hint) is { } found)
            return Parted(found);
        return CleanText.Lines(multipart.Preamble ?? "");
    }

    private string Alternative(Multipart multipart)
    {
        string plain = "", rich = "";
        foreach (var child in multipart)
        {
            var text = Text(child);
            if (child is MimePart && MediaType.Of(child) is "text/plain")
                plain = Alternatives.Best(text, plain);
            else
                rich = Alternatives.Best(text, rich);
        }
        return Alternatives.Best(plain, rich);
    }

    /// <summary>A text part is read in place when it is the first thing in the mail or has no file name.</summary>
    private string Leaf(MimePart part, bool isRoot)
    {
        var type = MediaType.Of(part);
        var isFirst = !_hasSeenLeaf;
        _hasSeenLeaf = true;
        // RFC 2046 §4.1.4: a mail that is text of an unknown kind is read as plain text.
        var isText = MediaType.IsBodyText(type) || (isRoot && type.StartsWith("text/", StringComparison.Ordinal) && type is not ("text/calendar" or "text/vcard" or "text/x-vcard"));
        if (isText && !MediaType.IsAttachment(part) && (isFirst || !MediaType.IsNamed(part)))
            return partText.Read(part, type);
        AddFile(part);
        return "";
    }

    private string Mail(MimeEntity entity)
    {
        switch (entity)
        {
            case MessageDeliveryStatus status:
                _content.DeliveryStatus ??= status;
                break;
            case MessagePart mail when IsReturned(mail):
                _content.Returned ??= mail;
                break;
            case MessagePart mail:
                _content.Mails.Add(mail);
                break;
            case MimePart encoded when encoded.ContentType.IsMimeType("message", "rfc822") || encoded.ContentType.IsMimeType("message", "global"):
                _content.Mails.Add(encoded);
                break;
            case MimePart other:
                AddFile(other);
                break;
        }
        _hasSeenLeaf = true;
        return "";
    }

    /// <summary>RFC 3462, RFC 3464: what follows the delivery status is the mail reported on; a lone header is never a mail of its own.</summary>
    private bool IsReturned(MessagePart mail) =>
        mail is TextRfc822Headers || (_content.DeliveryStatus is not null && _content.Returned is null);

    private void AddFile(MimePart part)
    {
        _hasSeenLeaf = true;
        _content.Files.Add(part);
    }

    /// <summary>Phones and gateways send the words of a message as a text file, with no body at all.</summary>
    private void TakeTextFile()
    {
        if (_content.Text.Length > 0 || _content.DeliveryStatus is not null)
            return;
        foreach (var file in _content.Files)
            if (MediaType.Of(file) == "text/plain" && file is not TnefPart && file.Content is { Stream.Length: <= LongestTextFile })
            {
                _content.Text = partText.Read(file, "text/plain").Trim('\n');
                return;
            }
    }

    private static string Join(List<string> texts) =>
        string.Join("\n\n", texts.Select(text => text.Trim('\n')).Where(text => text.Length > 0));
}
