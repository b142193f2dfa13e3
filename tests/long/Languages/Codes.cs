using Lingua;

namespace Toronto311.Tests.Languages;

/// <summary>Lingua's languages by our codes.</summary>
internal static class Codes
{
    private static readonly Dictionary<Language, string> ByLanguage =
        Enum.GetValues<Language>().ToDictionary(language => language, language => language == Language.Unknown
            ? Domain.Text.LanguageDetector.Unknown
            : language.IsoCode6391().ToString().ToLowerInvariant());

    public static string Of(Language language) => ByLanguage[language];
}
