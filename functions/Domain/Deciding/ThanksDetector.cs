using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Knows a plain thank-you that wants nothing, so that it neither waits on an agent's desk nor gets an answer.</summary>
/// <remarks>Every sentence must thank, or say that the matter is settled, or greet; one word that asks, doubts or counts speaks against all.</remarks>
public static class ThanksDetector
{
    private const int MaxLength = 600, SignatureWords = 4;

    private static readonly PhraseBook Thanks = new(ThanksWords.Thanks);
    private static readonly PhraseBook Settled = new(ThanksWords.Settled);
    private static readonly PhraseBook Wanting = new(ThanksWords.Wanting);

    public static bool IsOnlyThanks(string text)
    {
        if (text.Length > MaxLength || text.AsSpan().IndexOfAny("?？؟") >= 0 || text.Any(char.IsDigit))
            return false;
        var plain = PlainText.Of(text);
        var thanks = Thanks.Sentences(plain);
        return thanks.Count > 0 && Wanting.Sentences(plain).Count == 0 && AreAllTold(plain, thanks, Settled.Sentences(plain));
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
