using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Whether text evidently starts as HTML, whatever it is called.</summary>
internal static class HtmlStart
{
    private static readonly string[] DocumentTags = ["!doctype html", "html", "head", "body"];

    private static readonly string[] OtherTags =
        ["div", "p", "table", "span", "a", "br", "font", "center", "meta", "style", "title", "h1", "h2", "h3", "ul", "ol", "blockquote", "pre", "b", "i", "strong"];

    /// <summary>Any well-known tag first: for a file that has nothing else to go by.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> text) => Starts(text, DocumentTags) || Starts(text, OtherTags);

    /// <summary>A document's own tags first: strong enough to overrule a part that calls itself plain text.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> text) => Starts(text, DocumentTags);

    private static bool Starts(ReadOnlySpan<byte> text, string[] tags)
    {
        text = text.TrimStart(" \t\r\n\uFEFF"u8);
        if (text.Length < 3 || text[0] != '<')
            return false;
        foreach (var tag in tags)
            if (text.Length > tag.Length + 1 && Ascii.EqualsIgnoreCase(text.Slice(1, tag.Length), tag) && " \t\r\n/>"u8.Contains(text[tag.Length + 1]))
                return true;
        return false;
    }
}
