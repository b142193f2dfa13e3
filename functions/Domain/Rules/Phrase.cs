namespace Toronto311.Domain.Rules;

/// <summary>Words to look for, in a row; <c>plow*</c> stands for any word that starts so.</summary>
internal sealed class Phrase
{
    public const int LongestText = 200;
    public const int MostWords = 12;

    private Phrase(string text, IReadOnlyList<PhraseWord> words) => (Text, Words) = (text, words);

    /// <summary>As the administrator wrote it.</summary>
    public string Text { get; }

    public IReadOnlyList<PhraseWord> Words { get; }

    /// <summary>Reads a phrase, or says what is wrong with it.</summary>
    public static string? Read(string text, out Phrase phrase)
    {
        var plain = PlainText.Plain(text);
        var lower = PlainText.Lower(plain);
        var found = RuleWords.Of(lower);
        phrase = new Phrase(plain, [.. found.Select(word => new PhraseWord(lower.Substring(word.Start, word.Length), word.End < lower.Length && lower[word.End] == '*'))]);
        if (text.Length > LongestText || found.Count > MostWords)
            return $"is too long; a phrase has at most {MostWords} words and {LongestText} characters";
        if (found.Count == 0 || found.Exists(word => word.Length == 0))
            return "has no word to look for";
        if (lower.Count(c => c == '*') != phrase.Words.Count(word => word.IsPrefix))
            return "has a * that does not end a word; write plow* for words that start with plow";
        return phrase.Words.Any(word => word is { IsPrefix: true, Text.Length: < 2 })
            ? "has fewer than two letters before a *"
            : null;
    }
}

/// <summary>One word of a phrase, lower-case.</summary>
internal readonly record struct PhraseWord(string Text, bool IsPrefix);
