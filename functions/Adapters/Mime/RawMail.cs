using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>The raw bytes made ready for a parser: what programs put before or around a mail is set aside, and a mail without any header is recognised.</summary>
/// <param name="Bytes">From the first header line on; the body alone when there is no header.</param>
/// <param name="BodyType">The media type of a file that has no header at all; null for a mail.</param>
internal readonly record struct RawMail(ReadOnlyMemory<byte> Bytes, string? BodyType)
{
    /// <summary>Fields that only a mail has: one of them makes a block of lines a header even if junk stands before it.</summary>
    private static readonly string[] TransportFields =
        ["Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version", "Content-Type", "DKIM-Signature", "X-Mailer", "X-Original-To", "Envelope-To"];

    private static readonly string[] MailFields =
        ["From", "To", "Cc", "Bcc", "Subject", "Date", "Sender", "Reply-To", "In-Reply-To", "References", "Content-Transfer-Encoding",
         "Content-Disposition", "Auto-Submitted", "Precedence", "List-Id", .. TransportFields];

    public static RawMail Of(ReadOnlyMemory<byte> raw)
    {
        var bytes = WithoutBlankStart(LineFeeds(WithoutMark(raw)));
        bytes = WithoutMailboxLine(bytes);
        var start = HeaderStart(bytes.Span);
        return start < 0
            ? new RawMail(bytes, HtmlStart.IsHtml(bytes.Span) ? "text/html" : "text/plain")
            : new RawMail(bytes[start..], null);
    }

    /// <summary>A byte order mark is no part of a mail; a file saved as UTF-16 is read as what was saved.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> raw) => raw.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => raw[3..],
        [0xFF, 0xFE, not 0, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(raw.Span[2..])),
        [0xFE, 0xFF, 0, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(raw.Span[2..])),
        _ => raw,
    };

    /// <summary>Mail of old Macintosh programs ends its lines with CR alone; no parser reads that.</summary>
    private static ReadOnlyMemory<byte> LineFeeds(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span[..Math.Min(bytes.Length, MailBounds.HeaderBlockBytes)];
        if (head.IndexOf((byte)'\n') >= 0 || head.IndexOf((byte)'\r') < 0)
            return bytes;
        var copy = bytes.ToArray();
        copy.AsSpan().Replace((byte)'\r', (byte)'\n');
        return copy;
    }

    private static ReadOnlyMemory<byte> WithoutBlankStart(ReadOnlyMemory<byte> bytes)
    {
        var text = bytes.Span.IndexOfAnyExcept(" \t\r\n\0"u8);
        if (text <= 0)
            return text < 0 ? bytes[..0] : bytes;
        var line = bytes.Span[..text].LastIndexOfAny("\r\n"u8) + 1;
        return bytes[(bytes.Span[line..text].IndexOf((byte)0) < 0 ? line : text)..];
    }

    /// <summary>The line an mbox puts before each mail, in one of its spellings (RFC 4155).</summary>
    private static ReadOnlyMemory<byte> WithoutMailboxLine(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Span.StartsWith("From "u8) || bytes.Span.StartsWith(">From "u8))
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var isMailboxLine = end > 0 && HeaderStart(bytes.Span[(end + 1)..]) >= 0;
            if (!isMailboxLine)
                return bytes;
            bytes = bytes[(end + 1)..];
        }
        return bytes;
    }

    /// <summary>Where the header begins, or -1 when the first block of lines is none.</summary>
    private static int HeaderStart(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, MailBounds.HeaderBlockBytes)];
        var first = -1;
        for (var at = 0; at < bytes.Length;)
        {
            var feed = bytes[at..].IndexOf((byte)'\n');
            var next = feed < 0 ? bytes.Length : at + feed + 1;
            var line = bytes[at..next].TrimEnd("\r\n"u8);
            if (line.IsEmpty)
                break;
            var name = FieldName(line);
            if (first < 0 && !name.IsEmpty)
                first = at;
            if (!name.IsEmpty && IsOneOf(name, first == 0 ? MailFields : TransportFields))
                return first;
            at = next;
        }
        return -1;
    }

    /// <summary>The mail with only those lines in its header that can be fields or belong to one.</summary>
    public ReadOnlyMemory<byte> WithCleanHeader()
    {
        var clean = new MemoryStream(Bytes.Length + 2);
        var rest = Bytes.Span;
        while (!rest.IsEmpty)
        {
            var feed = rest.IndexOf((byte)'\n');
            var line = rest[..(feed + 1)];
            rest = rest[(feed < 0 ? rest.Length : feed + 1)..];
            if (line.TrimEnd("\r\n"u8).IsEmpty)
                break;
            if ((clean.Length > 0 && line[0] is (byte)' ' or (byte)'\t') || !FieldName(line).IsEmpty)
                clean.Write(line);
        }
        clean.Write("\n"u8);
        clean.Write(rest);
        return clean.ToArray();
    }

    /// <summary>What stands before the colon when it can be a field name (RFC 5322 §3.6.8), else nothing.</summary>
    private static ReadOnlySpan<byte> FieldName(ReadOnlySpan<byte> line)
    {
        var colon = line[..Math.Min(line.Length, 80)].IndexOf((byte)':');
        if (colon <= 0)
            return [];
        var name = line[..colon].TrimEnd(" \t"u8);
        return name.IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0 ? name : [];
    }

    private static bool IsOneOf(ReadOnlySpan<byte> name, string[] fields)
    {
        if (name.StartsWith("X-"u8))
            return true;
        foreach (var field in fields)
            if (Ascii.EqualsIgnoreCase(name, field))
                return true;
        return false;
    }
}
