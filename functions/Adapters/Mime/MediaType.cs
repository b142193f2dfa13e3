using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>The media type of a part as a mail program would take it.</summary>
internal static class MediaType
{
    /// <summary>Lower-case type; one the parser could not make out is plain text (RFC 2045 §5.2), unless the part is a named file.</summary>
    public static string Of(MimeEntity entity)
    {
        var type = entity.ContentType;
        var isUnreadable = type.IsMimeType("application", "octet-stream")
            && entity.Headers[HeaderId.ContentType] is { } raw && !raw.Contains('/', StringComparison.Ordinal);
        return isUnreadable && !IsNamed(entity) ? "text/plain" : type.MimeType.ToLowerInvariant();
    }

    public static bool IsNamed(MimeEntity entity) =>
        !string.IsNullOrEmpty(entity.ContentDisposition?.FileName) || !string.IsNullOrEmpty(entity.ContentType.Name);

    public static bool IsAttachment(MimeEntity entity) =>
        entity.ContentDisposition?.Disposition.Equals("attachment", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Text that people write and mail programs show in place.</summary>
    public static bool IsBodyText(string type) =>
        type is "text/plain" or "text/html" or "text/enriched" or "text/richtext" or "text/markdown" or "text/x-amp-html" or "text/x-markdown"
            or "application/xhtml+xml";
}
