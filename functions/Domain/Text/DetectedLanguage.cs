namespace Toronto311.Domain.Text;

/// <summary>The language a resident wrote in, as far as the words tell, so that an agent who reads it can be found.</summary>
/// <param name="Code">ISO 639-1, or <see cref="LanguageDetector.Unknown"/>.</param>
/// <param name="Share">Share of the text's words that are of this language, from 0 to 1.</param>
/// <param name="IsUnsure">Whether the words are too few or too mixed to be trusted.</param>
public sealed record DetectedLanguage(string Code, double Share, bool IsUnsure)
{
    /// <summary>Nothing in the text says which language it is.</summary>
    public static DetectedLanguage Unknown { get; } = new(LanguageDetector.Unknown, 0, true);
}
