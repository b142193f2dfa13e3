using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>The line or lines "On … somebody wrote:" that clients put above a quote, in any language and however wrapped.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index of the line after its last.</param>
/// <param name="Line">Its words on one line.</param>
internal sealed record Attribution(int Start, int End, string Line)
{
    private const int MostLines = 7;
    private const int LongestLine = 300;
    private const int LongestWhole = 500;

    /// <summary>The attribution whose last line is <paramref name="last"/> and whose first is not above <paramref name="floor"/>, or null.</summary>
    public static Attribution? EndingAt(MailText text, int last, int floor)
    {
        var end = text[last].Core;
        if (end.Length is 0 or > LongestLine || !MayEnd(end))
            return null;
        var beforeQuote = IsBeforeQuote(text, last);
        if (!EndsLikeOne(end, beforeQuote))
            return null;
        Attribution? found = null;
        var line = "";
        for (var first = last; first >= floor && last - first < MostLines; first--)
        {
            var core = text[first].Core;
            if (text[first].Depth != text[last].Depth && !text[first].IsBlank || core.Length > LongestLine || line.Length > LongestWhole)
                break;
            if (core.Length == 0 && !IsTornApart(line))
                break;
            line = core.Length == 0 ? line : line.Length == 0 ? core : core + " " + line;
            if (core.Length == 0 || !Reads(line, beforeQuote))
                continue;
            found = new Attribution(first, last + 1, line);
            if (OpensWell(line))
                return found;
        }

        return found is not null && (OpensWell(found.Line) || found.Line.Contains('@', StringComparison.Ordinal) || beforeQuote) ? Shortest(text, found, last, beforeQuote) : null;
    }

    // Lines above were taken in the hope of a better beginning; without one, the fewest lines that read as an attribution are it.
    private static Attribution Shortest(MailText text, Attribution found, int last, bool beforeQuote)
    {
        var line = "";
        for (var first = last; first > found.Start; first--)
        {
            line = line.Length == 0 ? text[first].Core : text[first].Core + " " + line;
            if (Reads(line, beforeQuote))
                return new Attribution(first, last + 1, line);
        }

        return found;
    }

    private static bool IsBeforeQuote(MailText text, int last)
    {
        var next = text.NextSpoken(last + 1);
        return next < text.Count && (text[next].Depth > text[last].Depth || text[next].Core[0] == '|');
    }

    private static bool MayEnd(string end) => end[^1] is ':' or '：' or '-' or '*' or '_' or ' ' or '>' or ')' || MailWordIndex.IndexOfWrote(end) >= 0;

    private static bool EndsLikeOne(string end, bool beforeQuote)
    {
        if (EndsWithColon(end))
            return true;
        var trimmed = end.TrimEnd('-', ' ', '*', '_');
        if (trimmed.Length < end.Length && MailWordIndex.IndexOfWrote(trimmed) >= 0)
            return true;
        return beforeQuote && (end[^1] is '>' or ')' || MailWordIndex.IndexOfWrote(end) >= 0);
    }

    private static bool Reads(string line, bool beforeQuote)
    {
        var address = line.Contains('@', StringComparison.Ordinal);
        var dated = DateText.LooksDated(line);
        if (!address && !dated && !beforeQuote)
            return false;
        var wrote = MailWordIndex.IndexOfWrote(line) >= 0;
        if (!EndsWithColon(line) && !line.EndsWith('-'))
            return beforeQuote && dated && (address && StartsDated(line) || wrote);
        if (wrote && (address || dated))
            return true;
        return beforeQuote && (wrote || address && dated) || address && dated && OpensWell(line);
    }

    /// <summary>Begins as clients begin it: with a word for "on" and a date soon after, with the date itself, or with a quoted name.</summary>
    private static bool OpensWell(string line)
    {
        var start = line.TrimStart('-', '*', '_', ' ', '\t', '[', '(', '«');
        if (StartsDated(start))
            return true;
        foreach (var opener in MailWordIndex.Openers)
            if (start.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return DateText.HasDigit(start.AsSpan(0, Math.Min(start.Length, 40)));
        return start.IndexOf('<') is > 0 and < 60 && start.Contains('@', StringComparison.Ordinal) && DateText.LooksDated(start);
    }

    private static bool StartsDated(string line) => DateText.LooksDated(line.AsSpan(0, Math.Min(line.Length, 24)));

    private static bool EndsWithColon(string line) => line.TrimEnd('*', '_', ' ', '\u00A0') is { Length: > 0 } trimmed && trimmed[^1] is ':' or '：';

    // Some clients tear the address out into lines of its own; only then may a blank line stand inside.
    private static bool IsTornApart(string below) => below.StartsWith('<') || below.StartsWith('>') || MailWordIndex.IndexOfWrote(below) == 0;
}
