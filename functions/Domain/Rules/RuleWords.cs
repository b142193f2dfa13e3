using System.Globalization;
using System.Runtime.InteropServices;

namespace Toronto311.Domain.Rules;

/// <summary>Where one word stands in a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordAt(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts text into words for <c>contains</c>: runs of letters and digits with inner apostrophes; a character of a script written without spaces is a word by itself.</summary>
internal static class RuleWords
{
    /// <summary>Stands between subject and body, so that no phrase runs from one into the other.</summary>
    public const char Break = '¶';

    public static List<WordAt> Of(string text)
    {
        var words = new List<WordAt>(text.Length / 6 + 1);
        for (var at = 0; Next(text, ref at, out var word);)
            words.Add(word);
        return words;
    }

    public static int Count(string text)
    {
        var count = 0;
        for (var at = 0; Next(text, ref at, out var word);)
            count += word.Length > 0 ? 1 : 0;
        return count;
    }

    private static bool Next(string text, ref int at, out WordAt word)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != Break)
            at++;
        var start = at;
        if (at < text.Length && text[at] == Break)
            at++; // an empty word, which no phrase has
        else if (at < text.Length && IsUnspaced(text[at]))
            at++;
        else
            while (at < text.Length && IsInside(text, at))
                at++;
        word = new WordAt(start, at > start && text[start] == Break ? 0 : at - start);
        return at > start;
    }

    private static bool IsInside(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        if (c is '\'' or '’')
            return at + 1 < text.Length && char.IsLetter(text[at + 1]);
        return c >= 0x80 && !IsUnspaced(c)
            && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    /// <summary>Kana and Han.</summary>
    private static bool IsUnspaced(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
