using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>A header's raw bytes as the reader of the mail should see them: unfolded, encoded words decoded (RFC 2047), broken ones too.</summary>
internal sealed class HeaderText
{
    private readonly Encoding? _hint;
    private readonly StringBuilder _text;
    private readonly List<byte> _pending = [];
    private string? _charset;
    private bool _isBase64;
    private int _bits;
    private int _bitCount;
    private int _sextets;

    private HeaderText(int length, Encoding? hint) => (_text, _hint) = (new StringBuilder(length), hint);

    /// <param name="raw">The field's value as it stood in the mail.</param>
    /// <param name="hint">Charset of bytes outside ASCII that nothing declares.</param>
    public static string Decode(ReadOnlySpan<byte> raw, Encoding? hint)
    {
        if (raw.IndexOf("=?"u8) < 0)
            return CleanText.Line(Decoding.Decode(raw, declared: null, hint));
        var header = new HeaderText(raw.Length, hint);
        header.Run(raw);
        return CleanText.Line(header._text.ToString());
    }

    /// <summary>Encoded words that other decoding left in a text.</summary>
    public static string DecodeAgain(string text) =>
        text.Contains("=?", StringComparison.Ordinal) ? Decode(Encoding.UTF8.GetBytes(text), null) : CleanText.Line(text);

    private void Run(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var start = rest.IndexOf("=?"u8);
            if (start < 0)
                break;
            if (EncodedWord.Read(rest[start..], out var word))
            {
                Plain(rest[..start], isBetweenWords: true);
                Word(word, rest.Slice(start + word.TextStart, word.TextLength));
                rest = rest[(start + word.Length)..];
                continue;
            }
            Plain(rest[..(start + 2)], isBetweenWords: false);
            rest = rest[(start + 2)..];
        }
        Plain(rest, isBetweenWords: false);
        Flush();
    }

    /// <summary>White space between two encoded words is not text (RFC 2047 §6.2).</summary>
    private void Plain(ReadOnlySpan<byte> plain, bool isBetweenWords)
    {
        if (plain.IsEmpty || (isBetweenWords && _charset is not null && plain.IndexOfAnyExcept(" \t\r\n"u8) < 0))
            return;
        Flush();
        _text.Append(Decoding.Decode(plain, declared: null, _hint));
    }

    /// <summary>A character may be split over two words (against RFC 2047 §5, and common): their bytes are decoded together.</summary>
    private void Word(EncodedWord word, ReadOnlySpan<byte> text)
    {
        if (_charset is not null && !_charset.Equals(word.Charset, StringComparison.OrdinalIgnoreCase))
            Flush();
        _charset = word.Charset;
        if (!word.IsBase64)
            Quoted(text);
        else
            Base64(text);
        _isBase64 = word.IsBase64;
    }

    private void Quoted(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && Hex(text[at + 1]) is >= 0 and var high && Hex(text[at + 2]) is >= 0 and var low)
            {
                _pending.Add((byte)((high << 4) | low));
                at += 2;
            }
            else if (text[at] is not ((byte)'\r' or (byte)'\n'))
                _pending.Add(text[at] == '_' ? (byte)' ' : text[at]);
        }
    }

    private void Base64(ReadOnlySpan<byte> text)
    {
        var length = text.Length - text.Count((byte)'=');
        var continues = _isBase64 && _sextets % 4 != 0 && (_sextets + length) % 4 == 0;
        if (!continues)
            (_bits, _bitCount, _sextets) = (0, 0, 0);
        foreach (var b in text)
        {
            if (Sextet(b) is not (>= 0 and var value))
                continue;
            _sextets++;
            _bits = ((_bits << 6) | value) & 0xFFFF;
            _bitCount += 6;
            if (_bitCount < 8)
                continue;
            _bitCount -= 8;
            _pending.Add((byte)(_bits >> _bitCount));
        }
    }

    private void Flush()
    {
        if (_charset is null)
            return;
        _text.Append(Decoding.Decode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending), _charset, _hint));
        _pending.Clear();
        _charset = null;
        _isBase64 = false;
    }

    private static int Hex(byte b) => char.IsAsciiHexDigit((char)b) ? (b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10) : -1;

    private static int Sextet(byte b) => b switch
    {
        >= (byte)'A' and <= (byte)'Z' => b - 'A',
        >= (byte)'a' and <= (byte)'z' => b - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => b - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        (byte)'/' or (byte)'_' => 63,
        _ => -1,
    };
}
