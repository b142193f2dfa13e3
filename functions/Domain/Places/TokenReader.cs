using System.Buffers;
using System.Globalization;

namespace Toronto311.Domain.Places;

/// <summary>Takes a text apart into words and numbers, in one pass.</summary>
internal static class TokenReader
{
    internal const int LongestWord = 40;

    /// <summary>The words of a text in a buffer of the caller's pool.</summary>
    public static int Read(ReadOnlySpan<char> text, Vocabulary words, ref Token[] pooled)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        int count = 0, at = 0;
        while (true)
        {
            var gap = at == 0 ? TokenGap.Blank : TokenGap.None;
            while (at < text.Length && !IsWordStart(text[at]))
                gap |= GapOf(text[at++], gap);
            if (at == text.Length)
                return count;
            if (count == pooled.Length)
                pooled = Grow(pooled);
            var start = at;
            at = EndOf(text, at);
            var word = words.Find(Normalise(text[start..at], buffer));
            pooled[count++] = new Token(start, at, word, words.RoleOf(word), ShapeOf(text[start..at]), gap);
        }
    }

    /// <summary>The words of one name.</summary>
    public static Token[] Read(string name, Vocabulary words)
    {
        var tokens = new Token[name.Length + 1];
        return tokens[..Read(name, words, ref tokens)];
    }

    /// <summary>The word in lower case and without apostrophes; empty when it is too long to be on any list.</summary>
    public static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
            return [];
        var length = 0;
        foreach (var c in word)
            if (c is not ('\'' or '’'))
                buffer[length++] = char.ToLowerInvariant(c);
        return buffer[..length];
    }

    private static Token[] Grow(Token[] full)
    {
        var larger = ArrayPool<Token>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(full);
        return larger;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        if (IsIdeograph(text[at]))
            return at + 1;
        do
            at++;
        while (at < text.Length && !IsIdeograph(text[at]) && (IsWordStart(text[at]) || IsMark(text[at]) || IsInnerApostrophe(text, at)));
        return at;
    }

    private static bool IsWordStart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsMark(char c) =>
        !char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Han is written without spaces, so each sign is a word and "Yonge街" is two.
    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static TokenGap GapOf(char c, TokenGap before) => c switch
    {
        ' ' or '\t' or '\u00a0' => TokenGap.Space,
        '\n' => (before & TokenGap.Line) != TokenGap.None ? TokenGap.Blank : TokenGap.Line,
        '\r' => TokenGap.None,
        ',' or '，' or '、' => TokenGap.Comma,
        '.' => TokenGap.Dot,
        '!' or '?' or ';' or '。' or '！' or '？' or '；' => TokenGap.Stop,
        ':' or '：' => TokenGap.Colon,
        '/' or '\\' => TokenGap.Slash,
        '&' or '+' => TokenGap.And,
        '@' => TokenGap.At,
        '#' or '№' => TokenGap.Hash,
        '$' or '€' or '£' => TokenGap.Dollar,
        '-' or '–' or '—' or '‑' => TokenGap.Dash,
        '(' or ')' or '[' or ']' => TokenGap.Bracket,
        '\'' or '"' or '’' or '‘' or '“' or '”' or '*' or '_' => TokenGap.Quote,
        _ => TokenGap.Other,
    };

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return word.IndexOfAnyInRange('0', '9') >= 0 ? TokenShape.Mixed : char.IsUpper(word[0]) ? TokenShape.Capital : TokenShape.Lower;
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return TokenShape.Number;
        if (digits == word.Length - 1 && char.IsAsciiLetter(word[^1]))
            return TokenShape.NumberLetter;
        var isOrdinal = digits == word.Length - 2 && word[digits..] is ['t' or 'T', 'h' or 'H'] or ['s' or 'S', 't' or 'T'] or ['n' or 'N' or 'r' or 'R', 'd' or 'D'];
        return isOrdinal ? TokenShape.Ordinal : TokenShape.Mixed;
    }
}
