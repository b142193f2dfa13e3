using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Toronto311.Adapters.Mime;

/// <summary>The charset a mail most likely means where it does not say: what it names elsewhere, else what its bytes look like.</summary>
internal static class CharsetHint
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"?; \t\r\n");

    private const int Searched = 65_536;

    /// <summary>Null when the mail has nothing outside ASCII and UTF-8, or nothing can be told.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> mail)
    {
        mail = mail[..Math.Min(mail.Length, Searched)];
        if (Ascii.IsValid(mail))
            return null;
        var bytes = BytesOutsideAscii(mail);
        return Utf8.IsValid(bytes) ? null : Declared(mail, bytes) ?? Decoding.Detect(bytes);
    }

    /// <summary>The lines that hold such bytes, joined.</summary>
    private static byte[] BytesOutsideAscii(ReadOnlySpan<byte> mail)
    {
        var lines = new MemoryStream();
        foreach (var range in mail.Split((byte)'\n'))
        {
            var line = mail[range];
            if (!Ascii.IsValid(line))
                lines.Write(line);
        }
        return lines.ToArray();
    }

    /// <summary>The first charset named in the mail that such bytes can be in.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> mail, byte[] bytes)
    {
        foreach (var name in Names(Encoding.Latin1.GetString(mail)))
            if (Charsets.Named(name) is { } encoding && !Charsets.IsUtf8(encoding) && !name.Contains("ascii", StringComparison.OrdinalIgnoreCase)
                && (!Charsets.IsWestern(encoding) || Decoding.IsWestern(bytes)) && !encoding.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal))
                return encoding;
        return null;
    }

    private static IEnumerable<string> Names(string mail)
    {
        for (var at = mail.IndexOf("charset=", StringComparison.OrdinalIgnoreCase); at >= 0; at = mail.IndexOf("charset=", at + 8, StringComparison.OrdinalIgnoreCase))
            yield return Name(mail, at + 8);
        for (var at = mail.IndexOf("=?", StringComparison.Ordinal); at >= 0; at = mail.IndexOf("=?", at + 2, StringComparison.Ordinal))
            yield return Name(mail, at + 2);
    }

    private static string Name(string mail, int start)
    {
        var rest = mail.AsSpan(start, Math.Min(40, mail.Length - start)).TrimStart('"');
        var end = rest.IndexOfAny(NameEnds);
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
