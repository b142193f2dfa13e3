using MimeKit;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>What is known of each file that came along, from one pass over its content.</summary>
internal static class AttachmentReading
{
    /// <param name="Attachment">For the rest of the system.</param>
    /// <param name="KeyHash">The hash that is the same by every route: of unencoded text without its CRs, of all else the content's own.</param>
    public readonly record struct Digest(Attachment Attachment, string KeyHash);

    public static Digest Read(MimePart part)
    {
        var name = FileName.Of(part);
        var declared = part.ContentType.MimeType.ToLowerInvariant();
        using var digest = new DigestStream();
        part.Content?.DecodeTo(digest);
        var type = FileKind.Of(digest.Head, declared, name);
        var hash = digest.Sha256();
        return new Digest(new Attachment(name, type, declared, digest.Length, hash), IsEncoded(part) ? hash : TextHash(part));
    }

    /// <summary>A whole mail that came along.</summary>
    public static Digest ReadMail(MimeEntity entity)
    {
        if (entity is MimePart encoded)
            return Read(encoded);
        var mail = ((MessagePart)entity).Message;
        using var digest = new DigestStream();
        mail?.WriteTo(Canonical(), digest);
        var name = FileName.Clean(entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? "");
        var hash = digest.Sha256();
        return new Digest(new Attachment(name, "message/rfc822", entity.ContentType.MimeType.ToLowerInvariant(), digest.Length, hash), hash);
    }

    /// <summary>RFC 5322 §2.1: a mail's lines end with CR LF wherever it is.</summary>
    private static FormatOptions Canonical()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        options.International = true;
        return options;
    }

    private static bool IsEncoded(MimePart part) =>
        part.ContentTransferEncoding is ContentEncoding.Base64 or ContentEncoding.QuotedPrintable or ContentEncoding.UUEncode;

    private static string TextHash(MimePart part)
    {
        using var digest = new DigestStream();
        using var lines = new LineFeedStream(digest);
        part.Content?.DecodeTo(lines);
        return digest.Sha256();
    }
}
