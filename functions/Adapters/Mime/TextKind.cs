using System.Text;
using System.Text.Unicode;

namespace Toronto311.Adapters.Mime;

/// <summary>Which kind of text a file is, or that it is none.</summary>
internal static class TextKind
{
    public static string? Of(ReadOnlySpan<byte> head)
    {
        if (!IsText(head))
            return null;
        var start = head.TrimStart(" \t\r\n\uFEFF"u8);
        if (Starts(start, "BEGIN:VCALENDAR"))
            return "text/calendar";
        if (Starts(start, "BEGIN:VCARD"))
            return "text/vcard";
        if (HtmlStart.IsDocument(start))
            return "text/html";
        if (Starts(start, "<svg") || (Starts(start, "<?xml") && start.IndexOf("<svg"u8) >= 0))
            return "image/svg+xml";
        return RawMail.Of(start.ToArray()) is { BodyType: null } && HasSender(start) ? "message/rfc822" : "text/plain";
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return false;
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0)
                return false;
            controls += b < ' ' && b is not ((byte)'\r' or (byte)'\n' or (byte)'\t' or (byte)'\f' or 0x1B) ? 1 : 0;
        }
        return controls == 0 && (Ascii.IsValid(head) || Utf8.IsValid(head[..^Math.Min(3, head.Length - 1)]) || Readable(head));
    }

    /// <summary>Text of an older charset: mostly ASCII.</summary>
    private static bool Readable(ReadOnlySpan<byte> head) => head.Length - head.CountHigh() > head.Length * 0.7;

    private static int CountHigh(this ReadOnlySpan<byte> head)
    {
        var high = 0;
        foreach (var b in head)
            high += b >> 7;
        return high;
    }

    private static bool HasSender(ReadOnlySpan<byte> start) =>
        Starts(start, "From:") || Starts(start, "Received:") || Starts(start, "Return-Path:") || start.IndexOf("\nFrom:"u8) >= 0;

    private static bool Starts(ReadOnlySpan<byte> text, string wanted) =>
        text.Length >= wanted.Length && Ascii.EqualsIgnoreCase(text[..wanted.Length], wanted);
}
