using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toronto311.Application.Outbound;

/// <summary>Makes web addresses, mail addresses and phone numbers in a reply's text something to press.</summary>
internal static class ReplyLinks
{
    /// <summary>A word in full, so that a link is never made of a piece of another address; which pieces are links is looked at after.</summary>
    private static readonly Regex Links = new(
        """
        (?<url>https?://[^\s<>"]+)
        |(?<mail>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)
        |(?<site>([A-Za-z0-9-]+\.)*toronto\.ca(/[^\s<>"]*)?)
        |(?<phone>(1-)?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4})
        """,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase);

    public static void Append(StringBuilder html, string line, Func<string, string> encode)
    {
        var done = 0;
        foreach (Match match in Links.Matches(line))
        {
            var shown = WithoutClosing(match.Value);
            if (!StandsAlone(line, match.Index, match.Index + shown.Length))
                continue;
            html.Append(encode(line[done..match.Index]));
            var style = match.Groups["phone"].Success ? " style=\"white-space:nowrap\"" : ""; // A number is read in one piece.
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"{encode(Target(match, shown))}\"{style}>{encode(shown)}</a>");
            done = match.Index + shown.Length;
        }

        html.Append(encode(line[done..]));
    }

    private static string Target(Match match, string shown)
    {
        if (match.Groups["url"].Success)
            return shown;
        if (match.Groups["mail"].Success)
            return $"mailto:{shown}";
        if (match.Groups["site"].Success)
            return $"https://{shown}";
        var digits = shown.Replace("-", "", StringComparison.Ordinal);
        return digits.Length == 10 ? $"tel:+1{digits}" : $"tel:+{digits}";
    }

    /// <summary>What ends the sentence is no part of the address, nor is a bracket that was opened before it.</summary>
    private static string WithoutClosing(string text)
    {
        var end = text.Length;
        while (end > 0 && (".,;:!?'’»”".Contains(text[end - 1], StringComparison.Ordinal) || (text[end - 1] == ')' && !text[..end].Contains('(', StringComparison.Ordinal))))
            end--;
        return text[..end];
    }

    private static bool StandsAlone(string line, int start, int end)
    {
        if (start > 0 && (IsPart(line[start - 1]) || line[start - 1] is '.' or '/'))
            return false;
        return end >= line.Length || !(IsPart(line[end]) || (line[end] == '.' && end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1])));
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '@' or '%' or '+';
}
