namespace Toronto311.Domain.Text.Phrases;

/// <summary>A text as phrases are looked for in it: plain letters, single spaces, and for each character its word, its sentence and where it stood.</summary>
internal sealed class PlainText
{
    private readonly char[] chars;
    private readonly int[] words, sentences, sources;
    private readonly string original;

    private PlainText(string original, int length, char[] chars, int[] words, int[] sentences, int[] sources)
    {
        this.original = original;
        Length = length;
        (this.chars, this.words, this.sentences, this.sources) = (chars, words, sentences, sources);
    }

    public int Length { get; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    public int WordAt(int at) => words[at];

    public int SentenceAt(int at) => sentences[at];

    /// <summary>Number of the last word.</summary>
    public int LastWord => words[Length - 1];

    /// <summary>The words as the resident wrote them, shortened where they are many.</summary>
    public string Quote(int start, int end)
    {
        const int longest = 120;
        var from = sources[start];
        var to = Math.Min(sources[end - 1] + 1, original.Length);
        return to - from <= longest ? original[from..to] : string.Concat(original.AsSpan(from, longest), "…");
    }

    /// <summary>Whether a sentence is but a few words that all begin with a capital, as a signature does.</summary>
    public bool IsNames(int sentence, int most)
    {
        var count = 0;
        for (var at = 1; at < Length; at++)
        {
            if (sentences[at] != sentence || chars[at - 1] != ' ' || chars[at] is ' ' or '$' or '^')
                continue;
            if (++count > most || !char.IsUpper(original[sources[at]]))
                return false;
        }

        return true;
    }

    public static PlainText Of(string text) => new Writer(text).Write();

    /// <summary>Letters of scripts that put no space between words: each counts as a word.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u0E00' and < '\u0F00') or (>= '\u1000' and < '\u10A0') or (>= '\u1780' and < '\u1800')
        or (>= '\u3040' and < '\u3100') or (>= '\u3400' and < '\uA000') or (>= '\uF900' and < '\uFB00');

    /// <summary>Writes it; <c>^</c> and <c>$</c> stand before the first and after the last word, <c>?</c> after a question.</summary>
    private sealed class Writer(string text)
    {
        private const int MaxLength = 20_000, WrappedLine = 45;

        private readonly int limit = Math.Min(text.Length, MaxLength);
        private readonly char[] chars = new char[(Math.Min(text.Length, MaxLength) * 3) + 8];
        private readonly int[] words = new int[(Math.Min(text.Length, MaxLength) * 3) + 8];
        private readonly int[] sentences = new int[(Math.Min(text.Length, MaxLength) * 3) + 8];
        private readonly int[] sources = new int[(Math.Min(text.Length, MaxLength) * 3) + 8];
        private int length, word, sentence, lineStart, lastWord = 1;

        public PlainText Write()
        {
            Put(' ', 0);
            Sign('^', 0);
            for (var at = 0; at < limit; at++)
                Read(at);
            Space(limit - 1);
            sentence = sentences[length - 2];
            Sign('$', Math.Max(limit - 1, 0));
            return new PlainText(text, length, chars, words, sentences, sources);
        }

        private void Read(int at)
        {
            var c = LetterFolding.Fold(text[at]);
            if (c == '\0')
                return;
            if (char.IsLetterOrDigit(c) || IsMark(c))
                Letter(c, at);
            else if (c == '\'')
                Apostrophe(at);
            else if (c is '?' or '؟' or '？')
                Question(at);
            else
                Punctuation(c, at);
        }

        private void Letter(char c, int at)
        {
            var previous = chars[length - 1];
            if (previous != ' ' && IsUnspaced(c) != IsUnspaced(previous))
                Space(at);
            if (chars[length - 1] == ' ' || IsUnspaced(c))
                word++;
            Put(c, at);
        }

        /// <summary>English contractions are one word; French and Italian elisions are two.</summary>
        private void Apostrophe(int at)
        {
            var end = at + 1;
            while (end < limit && char.IsLetter(text[end]))
                end++;
            if (text.AsSpan(at + 1, end - at - 1) is "t" or "s" or "re" or "ve" or "ll" or "m" or "d" or "T" or "S" or "RE" or "VE" or "LL" or "M" or "D")
                return;
            if (end > at + 1 && text[at + 1] is >= '\u0400' and < '\u0530')
                return;
            Space(at);
        }

        private void Question(int at)
        {
            Space(at);
            Sign('?', at);
            EndSentence(at);
        }

        private void Sign(char c, int at)
        {
            word++;
            Put(c, at);
            Put(' ', at);
        }

        private void Punctuation(char c, int at)
        {
            if (c is '!' or ';' or '…' or '。' or '！' or '；' or '।' or '॥' or '۔' || (c == '.' && EndsSentence(at)) || (c == '\n' && EndsParagraph(at)))
                EndSentence(at);
            else
                Space(at);
        }

        private void EndSentence(int at)
        {
            Space(at);
            if (word > lastWord)
                sentence++;
            lastWord = word;
        }

        /// <summary>Not inside a.m. or 416.555, nor after St. and its like.</summary>
        private bool EndsSentence(int at)
        {
            if (at + 1 < limit && char.IsLetterOrDigit(text[at + 1]))
                return false;
            var start = length;
            while (start > 0 && chars[start - 1] != ' ')
                start--;
            return chars.AsSpan(start, length - start) is not ("st" or "ave" or "rd" or "dr" or "mr" or "mrs" or "ms" or "blvd" or "apt" or "cres" or "crt" or "e" or "w" or "n" or "s");
        }

        /// <summary>A line end is a thought's end after a short line or before an empty one; otherwise a mail program wrapped the line.</summary>
        private bool EndsParagraph(int at)
        {
            var isShort = at - lineStart < WrappedLine;
            lineStart = at + 1;
            return isShort || (at + 1 < limit && text[at + 1] is '\n' or '\r' or '-' or '*');
        }

        private void Space(int at)
        {
            if (chars[length - 1] != ' ')
                Put(' ', Math.Max(at, 0));
        }

        private void Put(char c, int at)
        {
            chars[length] = c;
            words[length] = word;
            sentences[length] = sentence;
            sources[length] = at;
            length++;
        }

        private static bool IsMark(char c) =>
            c >= '\u0900' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
    }
}
