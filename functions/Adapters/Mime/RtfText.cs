using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>The visible words of rich text, as Outlook puts them into winmail.dat; formatting is left out.</summary>
internal ref struct RtfText(ReadOnlySpan<byte> rtf)
{
    private const int DeepestGroup = 1_000;

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "footerl", "footerr",
        "listtable", "listoverridetable", "generator", "themedata", "datastore", "latentstyles", "rsidtbl", "xmlnstbl", "fldinst",
    };

    private readonly ReadOnlySpan<byte> _rtf = rtf;
    private readonly StringBuilder _text = new();
    private readonly List<byte> _pending = [];
    private readonly Stack<int> _skips = [];
    private Encoding _charset = Charsets.Western;
    private int _at;
    private int _depth;
    private int _hiddenFrom = int.MaxValue;
    private int _unicodeSkip = 1;

    public static string Of(ReadOnlySpan<byte> rtf)
    {
        var reading = new RtfText(rtf);
        reading.Run();
        return reading._text.ToString();
    }

    private void Run()
    {
        while (_at < _rtf.Length)
        {
            var b = _rtf[_at++];
            if (b == '{')
                Open();
            else if (b == '}')
                Close();
            else if (b == '\\')
                Control();
            else if (b is not ((byte)'\r' or (byte)'\n'))
                Byte(b);
        }
        Flush();
    }

    private void Open()
    {
        if (_skips.Count < DeepestGroup)
            _skips.Push(_unicodeSkip);
        _depth++;
        if (_rtf[_at..].StartsWith("\\*"u8))
            Hide();
    }

    private void Close()
    {
        if (_depth == _skips.Count && _skips.TryPop(out var skip))
            _unicodeSkip = skip;
        if (--_depth < _hiddenFrom)
            _hiddenFrom = int.MaxValue;
    }

    private void Hide() => _hiddenFrom = Math.Min(_hiddenFrom, _depth);

    private readonly bool IsHidden => _hiddenFrom != int.MaxValue;

    private void Control()
    {
        if (_at >= _rtf.Length)
            return;
        var b = _rtf[_at];
        if (b == '\'')
            HexByte();
        else if (!char.IsAsciiLetter((char)b))
            Symbol(_rtf[_at++]);
        else
            Word();
    }

    private void HexByte()
    {
        var digits = _rtf[Math.Min(_at + 1, _rtf.Length)..Math.Min(_at + 3, _rtf.Length)];
        _at += 1 + digits.Length;
        if (byte.TryParse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var value))
            Byte(value);
    }

    private void Symbol(byte symbol)
    {
        if (symbol is (byte)'\\' or (byte)'{' or (byte)'}')
            Byte(symbol);
        else if (symbol == '~')
            Byte((byte)' ');
        else if (symbol is (byte)'\r' or (byte)'\n')
            Put('\n');
    }

    private void Word()
    {
        var start = _at;
        while (_at < _rtf.Length && char.IsAsciiLetter((char)_rtf[_at]) && _at - start < 32)
            _at++;
        var name = Encoding.ASCII.GetString(_rtf[start.._at]);
        start = _at;
        while (_at < _rtf.Length && (char.IsAsciiDigit((char)_rtf[_at]) || (_at == start && _rtf[_at] == '-')) && _at - start < 10)
            _at++;
        var hasNumber = int.TryParse(_rtf[start.._at], System.Globalization.CultureInfo.InvariantCulture, out var number);
        if (_at < _rtf.Length && _rtf[_at] == ' ')
            _at++;
        Do(name, hasNumber ? number : null);
    }

    private void Do(string name, int? number)
    {
        if (name is "par" or "line" or "sect" or "page" or "row")
            Put('\n');
        else if (name is "tab" or "cell")
            Put('\t');
        else if (name == "ansicpg" && Charsets.Named("cp" + number) is { } charset)
            _charset = charset;
        else if (name == "uc")
            _unicodeSkip = Math.Clamp(number ?? 1, 0, 4);
        else if (name == "u" && number is { } code)
            Unicode(code);
        else if (name == "bin" && number > 0)
            _at = (int)Math.Min(_rtf.Length, (long)_at + number.Value);
        else if (Unseen.Contains(name))
            Hide();
    }

    /// <summary>A Unicode character, and after it as many substitute characters as older programs show.</summary>
    private void Unicode(int code)
    {
        Put((char)(ushort)code);
        for (var skip = _unicodeSkip; skip > 0 && _at < _rtf.Length && _rtf[_at] is not ((byte)'{' or (byte)'}'); skip--)
            _at = Math.Min(_rtf.Length, _at + (_rtf[_at..].StartsWith("\\'"u8) ? 4 : _rtf[_at] == '\\' ? 0 : 1));
    }

    private readonly void Byte(byte b)
    {
        if (!IsHidden)
            _pending.Add(b);
    }

    private readonly void Put(char c)
    {
        Flush();
        if (!IsHidden)
            _text.Append(c);
    }

    private readonly void Flush()
    {
        _text.Append(_charset.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending)));
        _pending.Clear();
    }
}
