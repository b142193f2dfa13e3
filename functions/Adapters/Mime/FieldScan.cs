using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>What the scan must know of one header field before anything parses it.</summary>
internal static class FieldScan
{
    private static readonly string[] AddressFields =
        ["From", "To", "Cc", "Bcc", "Reply-To", "Sender", "Resent-From", "Resent-To", "Resent-Cc", "Resent-Bcc", "Resent-Sender", "Return-Path"];

    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) =>
        System.Text.Ascii.EqualsIgnoreCase(name, other);

    public static bool IsAddressField(ReadOnlySpan<byte> name)
    {
        if (name.Length > 13)
            return false;
        foreach (var field in AddressFields)
            if (System.Text.Ascii.EqualsIgnoreCase(name, field))
                return true;
        return false;
    }

    public static ContentType? Type(ReadOnlySpan<byte> value) =>
        ContentType.TryParse(value.ToArray(), out var type) ? type : null;

    /// <summary>Mails that a parser reads as mails in turn.</summary>
    public static bool IsMail(ContentType type) =>
        type.IsMimeType("message", "rfc822") || type.IsMimeType("message", "global") || type.IsMimeType("message", "news");

    /// <summary>An encoded mail is one opaque part to the parser (RFC 2046 §5.2.1 forbids it, some clients do it).</summary>
    public static bool IsEncoded(ReadOnlySpan<byte> value)
    {
        var encoding = value.Trim(" \t\r\n"u8);
        return Is(encoding, "base64"u8) || Is(encoding, "quoted-printable"u8) || Is(encoding, "x-uuencode"u8) || Is(encoding, "uuencode"u8);
    }

    /// <summary>Words, quoted strings, comments and specials, much as a parser meets them.</summary>
    public static int AddressTokens(ReadOnlySpan<byte> value)
    {
        var tokens = 0;
        var inWord = false;
        foreach (var b in value)
        {
            var isWord = b > ' ' && "()<>[]:;@\\,.\""u8.IndexOf(b) < 0;
            if (isWord ? !inWord : b > ' ')
                tokens++;
            inWord = isWord;
        }
        return tokens;
    }
}
