using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 3: which language each part a person wrote is in; what the software does not decide in goes to a person with the language named.</summary>
internal static class LanguageStep
{
    public const string Name = "language";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var texts = new[] { deliberation.Matter.Whole, deliberation.Email.Forwarded?.Note ?? "" };
        var found = texts.Where(text => text.Length > 0).Select(LanguageDetector.Detect).ToList();
        var foreign = found.FirstOrDefault(language => language.Code is not ("en" or LanguageDetector.Unknown));
        var main = foreign ?? found.FirstOrDefault() ?? DetectedLanguage.Unknown;
        if (main.IsUnsure && deliberation.Facts.Language is null)
            return new DeciderResult.Needs(Question.WhichLanguage);
        deliberation.Language = main.IsUnsure ? deliberation.Facts.Language?.Value ?? main.Code : main.Code;
        if (deliberation.Language is "en" or LanguageDetector.Unknown)
            deliberation.Note(Name, deliberation.Language == "en" ? "English" : "too little text to tell; read as English");
        else
            deliberation.Escalate(EscalationReason.Language, Name, $"written in {LanguageDetector.NameOf(deliberation.Language)}, which the software does not decide in");
        return null;
    }
}
