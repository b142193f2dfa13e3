namespace Toronto311.Domain.Text;

/// <summary>Tells which language a resident wrote in, by script and by small words, and rather says "unknown" than guess at a few words.</summary>
/// <remarks>Most mail is English with names and streets of every language, so English is believed until whole sentences say otherwise.</remarks>
public static class LanguageDetector
{
    /// <summary>The code for a language that the text does not tell (ISO 639-2 "undetermined").</summary>
    public const string Unknown = "und";

    /// <summary>More text than this says nothing new of its language.</summary>
    private const int MaxLength = 6_000;

    private const int MaxWord = 24, FewWords = 3, StretchWords = 10, StretchSentences = 2;
    private const double StretchShare = 0.4, SureShare = 0.7;

    public static string NameOf(string code) => LanguageNames.Of(code);

    public static DetectedLanguage Detect(string text)
    {
        var span = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        return Weigh(Count(span, IsShouted(span)));
    }

    private static LanguageTally Count(ReadOnlySpan<char> text, bool isShouted)
    {
        var tally = new LanguageTally();
        Span<char> folded = stackalloc char[MaxWord];
        var words = new WordReader(text);
        while (words.Next())
        {
            if (words.StartsThought)
                tally.EndSentence();
            var word = words.Current;
            var script = LanguageScripts.Of(word[0]);
            if (script == LanguageScripts.None || char.IsDigit(word[0]) || IsAddressPiece(text, words.Start, word.Length))
                continue;
            if (script is not LanguageScripts.Latin)
                tally.AddScript(script, WordsIn(script, word));
            if (script is LanguageScripts.Cyrillic or LanguageScripts.Arabic or LanguageScripts.Devanagari || (script == LanguageScripts.Latin && Speaks(word, words.StartsThought, isShouted)))
                AddEvidence(tally, script, word, folded);
        }

        tally.EndSentence();
        return tally;
    }

    /// <summary>French and Italian write two words around an apostrophe; English writes one.</summary>
    private static void AddEvidence(LanguageTally tally, string script, ReadOnlySpan<char> word, Span<char> folded)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe > 0 && word.Length - apostrophe > 3)
        {
            tally.AddEvidence(script, word[..apostrophe], Fold(word[..apostrophe], folded));
            word = word[(apostrophe + 1)..];
        }

        tally.AddEvidence(script, word, Fold(word, folded));
    }

    private static DetectedLanguage Weigh(LanguageTally tally)
    {
        var counted = Languages(tally);
        var total = tally.EnglishWords + tally.SilentWords + counted.Sum(language => language.Words);
        if (total == 0)
            return DetectedLanguage.Unknown;
        var (code, words) = counted.OrderByDescending(language => language.Words).FirstOrDefault();
        var share = words / total;
        var isStretch = code is not null && (share >= StretchShare || words > tally.EnglishWords + tally.SilentWords
            || (words >= StretchWords && (tally.ForeignSentences >= StretchSentences || tally.ScriptWords.Count > 0)));
        if (isStretch)
            return new DetectedLanguage(code!, share, share < SureShare || IsShort(tally));
        if (tally.EnglishScore <= 0)
            return DetectedLanguage.Unknown;
        return new DetectedLanguage("en", tally.EnglishWords / total, tally.EnglishWords <= FewWords || tally.EnglishWords / total < SureShare);
    }

    /// <summary>Few words in Latin letters may be anything; few in a script of its own may not.</summary>
    private static bool IsShort(LanguageTally tally) => tally.ScriptWords.Count == 0 && tally.ForeignWords <= FewWords;

    private static List<(string Code, double Words)> Languages(LanguageTally tally)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        if (tally.ForeignWords > 0)
            words[tally.Foreign(LanguageScripts.Latin).Code] = tally.ForeignWords;
        var isJapanese = tally.ScriptWords.ContainsKey("ja");
        foreach (var (script, count) in tally.ScriptWords)
        {
            var code = script switch
            {
                LanguageScripts.Han => isJapanese ? "ja" : "zh",
                LanguageScripts.Cyrillic or LanguageScripts.Arabic or LanguageScripts.Devanagari => tally.Foreign(script).Code,
                _ => script,
            };
            words[code] = words.GetValueOrDefault(code) + count;
        }

        return [.. words.Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>A capital inside a sentence marks a name or a street, which says nothing of the language around it.</summary>
    private static bool Speaks(ReadOnlySpan<char> word, bool startsThought, bool isShouted) =>
        startsThought || isShouted || !char.IsUpper(word[0]) || word.Length == 1;

    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        int upper = 0, lower = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > lower;
    }

    /// <summary>Pieces of mail and web addresses.</summary>
    private static bool IsAddressPiece(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        return (start > 0 && text[start - 1] is '@' or '/' or '_')
            || (start > 1 && text[start - 1] is '.' && char.IsLetterOrDigit(text[start - 2]))
            || (end + 1 < text.Length && (text[end] is '@' or '_' || (text[end] is '.' && char.IsLetterOrDigit(text[end + 1]))));
    }

    /// <summary>Scripts without spaces put a sentence into what reads as one word.</summary>
    private static double WordsIn(string script, ReadOnlySpan<char> word) => script switch
    {
        LanguageScripts.Han or "ja" => word.Length / 1.7,
        "th" or "lo" or "km" or "my" or "bo" => word.Length / 4.5,
        _ => 1,
    };

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            var plain = LetterFolding.Fold(c);
            if (plain is '\0' or '\'')
                continue;
            if (length == buffer.Length)
                break;
            buffer[length++] = plain;
        }

        return buffer[..length];
    }
}
