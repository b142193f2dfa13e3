using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 3: which language each part a person wrote is in; what the software does not decide in, or cannot tell apart, goes to a person with the language named.</summary>
internal static class LanguageStep
{
    public const string Name = "language";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var texts = new[] { deliberation.Matter.Whole, deliberation.Email.Forwarded?.Note ?? "" };
        var found = texts.Where(text => text.Length > 0).Select(LanguageDetector.Detect).ToList();
        var main = Main(found);
        if (main.IsUnsure && DecidedLanguages.Includes(main.Code) && Spoken(deliberation.Facts.Conversation) is { } spoken)
            return Decide(deliberation, spoken, $"too little text to tell; the conversation is in {LanguageDetector.NameOf(spoken)}");
        if (main.IsUnsure && deliberation.Facts.Language is null)
            return new DeciderResult.Needs(Question.WhichLanguage);
        var told = main.IsUnsure ? deliberation.Facts.Language?.Value : null;
        var language = told ?? main.Code;
        if (!DecidedLanguages.Includes(language))
            return Escalate(deliberation, language, $"written in {LanguageDetector.NameOf(language)}, which the software does not decide in");
        if (IsMixed(found, language, main.IsUnsure && told is null))
            return Escalate(deliberation, language, $"partly in {LanguageDetector.NameOf(language)}, but not surely all of it");
        return Decide(deliberation, language, language == LanguageDetector.Unknown ? "too little text to tell; read as English" : LanguageDetector.NameOf(language));
    }

    /// <summary>The language that counts: one the software does not decide in before the others, and any before English.</summary>
    private static DetectedLanguage Main(List<DetectedLanguage> found) =>
        found.Find(language => !DecidedLanguages.Includes(language.Code))
        ?? found.Find(language => language.Code is not (DecidedLanguages.English or LanguageDetector.Unknown))
        ?? found.FirstOrDefault()
        ?? DetectedLanguage.Unknown;

    /// <summary>The language a conversation with this sender is held in, so that a bare "oui" is understood; null when there is none.</summary>
    private static string? Spoken(KnownConversation? conversation) =>
        conversation is { IsSameSender: true } && DecidedLanguages.All.Contains(conversation.Language) ? conversation.Language : null;

    /// <summary>English is believed, as nearly everybody writes it; another language only where all of the mail is surely in it.</summary>
    private static bool IsMixed(List<DetectedLanguage> found, string language, bool isUnsure) =>
        language is not (DecidedLanguages.English or LanguageDetector.Unknown)
        && (isUnsure || found.Exists(other => other.Code == DecidedLanguages.English && !other.IsUnsure));

    private static DeciderResult? Decide(Deliberation deliberation, string language, string detail)
    {
        deliberation.Language = language;
        deliberation.Note(Name, detail);
        return null;
    }

    private static DeciderResult? Escalate(Deliberation deliberation, string language, string detail)
    {
        deliberation.Language = language;
        deliberation.Escalate(EscalationReason.Language, Name, detail);
        return null;
    }
}
