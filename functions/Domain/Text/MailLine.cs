namespace Toronto311.Domain.Text;

/// <summary>One line of a mail as a reader sees it: what it says, and how deep somebody's client quoted it.</summary>
/// <param name="Raw">The line exactly as in the mail.</param>
/// <param name="Core">The line without quote marks, invisible marks and outer white space.</param>
/// <param name="Depth">Number of &gt; marks before it.</param>
internal readonly record struct MailLine(string Raw, string Core, int Depth)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u2028", "\u0085"];

    public bool IsBlank => Core.Length == 0;

    /// <summary>Nothing at all on it, not even a quote mark.</summary>
    public bool IsEmpty => Core.Length == 0 && Depth == 0;

    public bool IsQuoted => Depth > 0;

    /// <summary>Outlook for Mac puts this invisible mark before the mail that it quotes or passes on.</summary>
    public bool OpensWithMark => Raw.Length > 0 && Raw[0] == '\uFEFF';

    public static MailLine[] Split(string text) => Array.ConvertAll(text.Split(LineEnds, StringSplitOptions.None), Of);

    public static MailLine Of(string raw)
    {
        var at = 0;
        var depth = 0;
        while (at < raw.Length && (raw[at] == '>' || IsUnseen(raw[at])))
        {
            if (raw[at] == '>')
                depth++;
            at++;
        }

        var end = raw.Length;
        while (end > at && IsUnseen(raw[end - 1]))
            end--;
        return new MailLine(raw, raw[at..end], depth);
    }

    /// <summary>The line with one level of quote marks taken off, its inner indent kept.</summary>
    public string Unquoted()
    {
        var at = 0;
        while (at < Raw.Length && IsUnseen(Raw[at]))
            at++;
        if (at == Raw.Length || Raw[at] != '>')
            return Raw;
        at++;
        return at < Raw.Length && Raw[at] == ' ' ? Raw[(at + 1)..] : Raw[at..];
    }

    public static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || c is '\uFEFF' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
