using Toronto311.Adapters.Training;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Languages;

/// <summary>Texts of one kind whose language is known.</summary>
internal sealed record Sample(string Name, IReadOnlyList<KnownText> Texts)
{
    public const string English = "en";

    private const int FewWords = 6;

    /// <summary>Subject and body as the decider reads them; the script of Chinese is no language of its own.</summary>
    public static KnownText Of(CorpusText text)
    {
        var whole = $"{text.Subject}\n{text.Body}".Trim();
        var isOrdinaryEnglish = text.Language == English && text.Writer is ("a" or "b" or "c" or "d");
        return new KnownText(whole, text.Language.Split('-')[0], isOrdinaryEnglish, Stretches.Words(whole) < FewWords);
    }
}

/// <summary>A text and the language it is in.</summary>
internal sealed record KnownText(string Text, string Language, bool IsOrdinaryEnglish, bool IsShort);
