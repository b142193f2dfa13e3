using Toronto311.Domain.Text;
using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Knows a plain thank-you that wants nothing, so that it neither waits on an agent's desk nor gets an answer.</summary>
/// <remarks>Every sentence must thank, or say that the matter is settled, or greet; one word that asks, doubts or counts speaks against all.</remarks>
public static class ThanksDetector
{
    private const int MaxLength = 600, SignatureWords = 4, MaxForeign = 120;

    private static readonly PhraseBook Thanks = new(ThanksWords.Thanks);
    private static readonly PhraseBook Settled = new(ThanksWords.Settled);
    private static readonly PhraseBook Wanting = new(ThanksWords.Wanting);

    public static bool IsOnlyThanks(string text)
    {
        if (text.Length > MaxLength || text.AsSpan().IndexOfAny("?？؟") >= 0 || text.Any(char.IsDigit))
            return false;
        if (SaysMore(text))
            return false;
        var plain = PlainText.Of(text);
        var thanks = Thanks.Sentences(plain);
        return thanks.Count > 0 && Wanting.Sentences(plain).Count == 0 && AreAllTold(plain, thanks, Settled.Sentences(plain));
    }

    /// <summary>
    /// Whether any word stands there that a thank-you does not need: "thanks a lot, now my lawn is full of salt" must never be discarded.
    /// A short last line may be a name. Words of other scripts are judged by the phrases alone, in a text no longer than a thank-you.
    /// </summary>
    private static bool SaysMore(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var told = lines.Length > 1 && Stretches.Words(lines[^1]) <= SignatureWords ? string.Join('\n', lines[..^1]) : text;
        var words = new WordReader(told);
        while (words.Next())
            if (char.IsAscii(words.Current[0]) && !ThanksWords.Needed.Contains(words.Current.ToString().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)))
                return true;
        return told.Length > MaxForeign && !char.IsAscii(told[0]);
    }

    private static bool AreAllTold(PlainText text, IReadOnlySet<int> thanks, IReadOnlySet<int> settled)
    {
        var last = text.SentenceAt(text.Length - 1);
        for (var sentence = 0; sentence <= last; sentence++)
            if (!thanks.Contains(sentence) && !settled.Contains(sentence) && !(sentence == last && sentence > 0 && text.IsNames(sentence, SignatureWords)))
                return false;
        return true;
    }
}
