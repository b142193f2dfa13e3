using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>The text a browser would show, line by line: white space collapsed, paragraphs apart, quoted lines marked with >.</summary>
internal sealed class HtmlLines
{
    /// <summary>Quotations deeper than this keep this many marks, so that nesting cannot multiply the text.</summary>
    private const int DeepestQuote = 8;

    private const int MostBlankLines = 2;

    private readonly StringBuilder _text;
    private int _lineStart;
    private int _blankLines;
    private bool _isOpen;
    private bool _wantsLine;
    private bool _wantsSpace;
    private bool _wantsTab;
    private bool _isAtCellStart;
    private bool _wantsBlankLine;
    private int _blankLineDepth;
    private string _marker = "";

    public HtmlLines(int length) => _text = new StringBuilder(Math.Min(length, 65_536));

    public int QuoteDepth { get; set; }

    public int PreformattedDepth { get; set; }

    /// <summary>Where the next character goes, for taking back what was written since.</summary>
    public int Position => _text.Length;

    /// <summary>The line above is already the one that starts a signature; to be asked after <see cref="RowBreak"/>.</summary>
    public bool IsBelowSignatureLine => _text.Length >= 4 && _text[^1] == '\n' && _text[^2] == ' ' && _text[^3] == '-' && _text[^4] == '-';

    public void Write(string text)
    {
        foreach (var c in text)
            Write(c);
    }

    public string Since(int position) => position >= _text.Length ? "" : _text.ToString(position, _text.Length - position);

    /// <summary>The end of a line as br makes it: a blank line when nothing stands in it.</summary>
    public void LineBreak()
    {
        if (_wantsTab)
            return;
        if (_wantsLine)
            EndLine();
        if (_isOpen)
            EndLine();
        else
            BlankLine(QuoteDepth);
    }

    /// <summary>The edge of a block: what follows starts on its own line, unless a new table cell has just begun.</summary>
    public void BlockBreak() => _wantsLine |= _isOpen && !_isAtCellStart;

    /// <summary>The edge of a paragraph: what follows starts after a blank line.</summary>
    public void ParagraphBreak()
    {
        BlockBreak();
        if (_isAtCellStart || _text.Length == 0)
            return;
        _blankLineDepth = _wantsBlankLine ? Math.Min(_blankLineDepth, QuoteDepth) : QuoteDepth;
        _wantsBlankLine = true;
    }

    /// <summary>A table row begins or ends, whatever its cells hold.</summary>
    public void RowBreak()
    {
        if (_isOpen)
            EndLine();
        _wantsTab = _wantsSpace = _wantsBlankLine = _isAtCellStart = false;
    }

    /// <summary>A table cell begins: on the line of the one before it.</summary>
    public void CellBreak()
    {
        _wantsTab = _isOpen;
        _isAtCellStart = true;
        if (_isOpen)
            _wantsLine = _wantsBlankLine = false;
    }

    /// <summary>A list item begins.</summary>
    public void Item(string marker)
    {
        BlockBreak();
        _marker = marker;
    }

    public override string ToString()
    {
        RowBreak();
        return _text.ToString().TrimEnd('\n');
    }

    private void Write(char c)
    {
        if (c == '\n' && PreformattedDepth > 0)
            LineBreak();
        else if (c is ' ' or '\t' or '\n' or '\r' or '\f' && PreformattedDepth == 0)
            _wantsSpace = _isOpen && !_wantsLine;
        else if (c is not ('\u00AD' or '\u200B' or '\u034F' or '\uFEFF' or '\r' or '\0'))
            Append(c == '\u00A0' ? ' ' : c);
    }

    private void Append(char c)
    {
        if (_wantsLine)
            EndLine();
        if (!_isOpen)
            OpenLine();
        if (_wantsTab)
            _text.Append('\t');
        else if (_wantsSpace)
            _text.Append(' ');
        _wantsSpace = _wantsTab = _isAtCellStart = false;
        _text.Append(c);
    }

    private void OpenLine()
    {
        if (_wantsBlankLine && _blankLines == 0)
            BlankLine(Math.Min(_blankLineDepth, QuoteDepth));
        _wantsBlankLine = _wantsSpace = _wantsTab = false;
        _lineStart = _text.Length;
        _isOpen = true;
        for (var depth = Math.Min(QuoteDepth, DeepestQuote); depth > 0; depth--)
            _text.Append("> ");
        _text.Append(_marker);
        _marker = "";
    }

    private void EndLine()
    {
        while (_text.Length > _lineStart && _text[^1] is ' ' or '\t')
            _text.Length--;
        if (_text.Length == _lineStart + 2 && _text[^1] == '-' && _text[^2] == '-')
            _text.Append(' '); // RFC 3676 §4.3: the signature line ends with a space
        if (_text.Length == _lineStart)
        {
            _isOpen = _wantsLine = false;
            BlankLine(QuoteDepth);
            return;
        }
        _text.Append('\n');
        _isOpen = _wantsLine = _wantsSpace = _wantsTab = false;
        _blankLines = 0;
    }

    private void BlankLine(int depth)
    {
        if (_text.Length == 0 || _blankLines >= MostBlankLines)
            return;
        _blankLines++;
        _text.Append('>', Math.Min(depth, DeepestQuote)).Append('\n');
    }
}
