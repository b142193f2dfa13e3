using System.Buffers;
using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>One encoded word of a header: =?charset?encoding?text?= (RFC 2047 §2), found leniently.</summary>
internal readonly record struct EncodedWord(string Charset, bool IsBase64, int TextStart, int TextLength, int Length)
{
    private static readonly SearchValues<byte> NotInCharset = SearchValues.Create(" \t\r\n=<>,;"u8);

    private const int LongestCharset = 60;

    /// <summary>Reads the word that the bytes begin with, after =?.</summary>
    public static bool Read(ReadOnlySpan<byte> bytes, out EncodedWord word)
    {
        word = default;
        var head = bytes[2..Math.Min(bytes.Length, LongestCharset)];
        var mark = head.IndexOf((byte)'?');
        if (mark <= 0 || head[..mark].IndexOfAny(NotInCharset) >= 0 || mark + 4 >= bytes.Length || bytes[mark + 4] != '?')
            return false;
        var encoding = bytes[mark + 3] | 0x20;
        if (encoding is not ('q' or 'b'))
            return false;
        var start = mark + 5;
        var (length, end) = TextEnd(bytes[start..]);
        // RFC 2231 §5: a language may follow the charset after a star.
        var charset = Encoding.ASCII.GetString(head[..mark]).Split('*')[0];
        word = new EncodedWord(charset, encoding == 'b', start, length, start + end);
        return true;
    }

    /// <summary>Where the text ends; a word cut off at the end of the field ends there, or at the next white space.</summary>
    private static (int Length, int End) TextEnd(ReadOnlySpan<byte> text)
    {
        var close = text.IndexOf("?="u8);
        if (close >= 0)
            return (close, close + 2);
        var space = text.IndexOfAny(" \t\r\n"u8);
        var end = space < 0 ? text.Length : space;
        return (end, end);
    }
}
