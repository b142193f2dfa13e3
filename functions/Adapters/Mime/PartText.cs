using System.Buffers;
using System.Text;
using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>One text part as text: content decoded, charset settled, HTML and format=flowed undone.</summary>
internal sealed class PartText(Encoding? hint)
{
    public Encoding? Hint => hint;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    private const int MetaSearch = 2_048;
    private long _bytesRead;

    public string Read(MimePart part, string mediaType)
    {
        var bytes = Content(part);
        _bytesRead += bytes.Length;
        BeyondBoundException.ThrowIfOver(_bytesRead, MailBounds.TextBytes, "Bytes of text");
        var isHtml = mediaType is "text/html" or "application/xhtml+xml" or "text/x-amp-html" || HtmlStart.IsDocument(bytes);
        var charset = part.ContentType.Charset ?? (isHtml ? MetaCharset(bytes) : null);
        var text = CleanText.Lines(Decoding.Decode(bytes, charset, hint));
        if (isHtml)
            return CleanText.Lines(HtmlText.Of(text));
        return mediaType switch
        {
            "text/enriched" or "text/richtext" => CleanText.Lines(HtmlText.Of(text.Replace("<<", "&lt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal))),
            "text/rtf" or "application/rtf" => CleanText.Lines(RtfText.Of(bytes)),
            _ => IsFlowed(part) ? FlowedText.Unfold(text, Parameter(part, "delsp", "yes")) : text,
        };
    }

    private static byte[] Content(MimePart part)
    {
        if (part.Content is null)
            return [];
        using var decoded = new MemoryStream();
        part.Content.DecodeTo(decoded);
        return decoded.ToArray();
    }

    private static bool IsFlowed(MimePart part) => Parameter(part, "format", "flowed");

    private static bool Parameter(MimePart part, string name, string value) =>
        part.ContentType.Parameters.TryGetValue(name, out string? found) && value.Equals(found, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the HTML itself says, when the header says nothing.</summary>
    private static string? MetaCharset(ReadOnlySpan<byte> html)
    {
        var head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, MetaSearch)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = head.AsSpan(at + 8).TrimStart("\"' ");
        var end = name.IndexOfAny(NameEnds);
        return end <= 0 ? null : name[..end].ToString();
    }
}
