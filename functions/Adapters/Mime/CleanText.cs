using System.Buffers;
using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Text that every later step, page and log can hold: LF line ends, no control characters, no half characters.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(SuspectCharacters());

    /// <summary>Lines kept; CR, vertical tab, form feed and the Unicode line ends become LF.</summary>
    public static string Lines(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspect);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var at = first; at < text.Length; at++)
            Append(clean, text, ref at);
        return clean.ToString();
    }

    /// <summary>One line: every run of white space is one space, none at the ends.</summary>
    public static string Line(string text)
    {
        text = Lines(text);
        var clean = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n')
            {
                pending = clean.Length > 0;
                continue;
            }
            if (pending)
                clean.Append(' ');
            pending = false;
            clean.Append(c);
        }
        return clean.Length == text.Length ? text : clean.ToString();
    }

    private static void Append(StringBuilder clean, string text, ref int at)
    {
        var c = text[at];
        if (c == '\r')
        {
            if (at + 1 >= text.Length || text[at + 1] != '\n')
                clean.Append('\n');
        }
        else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            clean.Append('\n');
        else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            clean.Append(c).Append(text[++at]);
        else if (char.IsSurrogate(c))
            clean.Append('\uFFFD');
        else if (c is '\n' or '\t' || !(char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF'))
            clean.Append(c);
    }

    private static string SuspectCharacters()
    {
        var suspects = new StringBuilder();
        for (var c = '\0'; c < '\uFFFF'; c++)
            if ((char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE')
                suspects.Append(c);
        return suspects.Append('\uFFFF').ToString();
    }
}
