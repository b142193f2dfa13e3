namespace Toronto311.Domain.Text;

/// <summary>The part of a resident's text that is not English, so that words of other languages are not heard in English ones ("container", "day").</summary>
internal static class ForeignSentences
{
    private const string English = "en";

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    /// <summary>The whole text unless it is English; of an English text the sentences that are surely in another language.</summary>
    public static string Of(string text) =>
        LanguageDetector.Detect(text).Code != English
            ? text
            : string.Join('\n', text.Split(SentenceEnds).Where(IsForeign));

    private static bool IsForeign(string sentence) => LanguageDetector.Detect(sentence).Code is not (English or LanguageDetector.Unknown);
}
