using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding;

/// <summary>The languages mail is decided and answered in; mail in any other goes to a person, with the language named.</summary>
public static class DecidedLanguages
{
    public const string English = "en", French = "fr";

    /// <summary>A release has the words of a reply in each of them.</summary>
    public static IReadOnlyList<string> All { get; } = [English, French];

    /// <summary>Whether mail in a language is decided; a text too short to tell its language is read as English.</summary>
    public static bool Includes(string code) => code == LanguageDetector.Unknown || All.Contains(code);

    /// <summary>The language to reply in: the writer's own where mail is decided in it, otherwise English.</summary>
    public static string OfReply(string code) => All.Contains(code) ? code : English;
}
