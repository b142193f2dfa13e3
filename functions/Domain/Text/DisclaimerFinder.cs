using System.Buffers;
using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Marks confidentiality and virus-scan notices at the end of what a person wrote, and the banners of gateways on top.</summary>
internal static class DisclaimerFinder
{
    private const int LongLine = 50;

    public static void Mark(MailText text, Piece[] pieces, int start, int end)
    {
        var paragraphs = Paragraphs(text, start, end);
        var notice = false;
        foreach (var (first, last) in paragraphs)
        {
            var words = last == first + 1 ? text[first].Core : string.Join(' ', Enumerable.Range(first, last - first).Select(line => text[line].Core));
            var sure = IndexOf(words, DisclaimerWords.Sure);
            if (sure >= 0)
            {
                notice = true;
                Fill(pieces, FirstLine(text, first, last, sure), last);
            }
            else if (notice && IndexOf(words, DisclaimerWords.Likely) >= 0 && !IsPersonal(words))
            {
                Fill(pieces, first, last);
            }
            else
            {
                notice = false;
            }
        }
    }

    // "I" and "please" outside a notice's own formulas are a person speaking.
    private static bool IsPersonal(string words) => words.Contains(" I ", StringComparison.Ordinal) || words.StartsWith("I ", StringComparison.Ordinal) || words.EndsWith('?');

    private static int IndexOf(string words, SearchValues<string> phrases) => words.AsSpan().IndexOfAny(phrases);

    /// <summary>The line on which the notice's sentence begins: lines of the writer may stand right above it.</summary>
    private static int FirstLine(MailText text, int first, int last, int offset)
    {
        var line = first;
        while (line < last - 1 && offset > text[line].Core.Length)
            offset -= text[line++].Core.Length + 1;
        while (line > first && text[line - 1].Core is { Length: >= LongLine } above && above[^1] is not ('.' or '!' or '?'))
            line--;
        return line;
    }

    private static List<(int First, int Last)> Paragraphs(MailText text, int start, int end)
    {
        var paragraphs = new List<(int, int)>();
        for (var at = start; at < end; at++)
        {
            if (text[at].IsBlank)
                continue;
            var first = at;
            while (at < end && !text[at].IsBlank && (at == first || !Rules.IsRule(text[at].Core)))
                at++;
            paragraphs.Add((first, at));
            if (at < end && !text[at].IsBlank)
                at--;
        }

        return paragraphs;
    }

    private static void Fill(Piece[] pieces, int start, int end) => Array.Fill(pieces, Piece.Disclaimer, start, end - start);
}
