using System.Text.RegularExpressions;

namespace Toronto311.Tests.Application;

/// <summary>Flesch-Kincaid grade: years of school that a text in English asks for (Kincaid and others, US Navy, 1975).</summary>
internal static partial class ReadingLevel
{
    /// <summary>The grade; list items count as sentences, addresses and numbers are left out.</summary>
    public static double Grade(string text)
    {
        var plain = AddressPattern().Replace(text, " ").Replace(":\n", ".\n", StringComparison.Ordinal);
        var sentences = SentenceEnd().Split(plain).Select(sentence => Word().Matches(sentence).Select(word => word.Value).ToList()).Where(words => words.Count > 0).ToList();
        double words = sentences.Sum(sentence => sentence.Count), syllables = sentences.Sum(sentence => sentence.Sum(Syllables));
        return (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }

    private static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var vowels = VowelRun().Count(lower);
        var isSilent = lower.Length > 3 && lower[^1] == 'e' && lower[^2] != 'l' && !"aeiou".Contains(lower[^2], StringComparison.Ordinal);
        return Math.Max(1, isSilent ? vowels - 1 : vowels);
    }

    [GeneratedRegex(@"\S+(?:\.ca|\.com|\.org|@)\S*|[0-9][0-9.,$%:/-]*", RegexOptions.NonBacktracking)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"[.!?]\s|\n", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z][A-Za-z']*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.NonBacktracking)]
    private static partial Regex VowelRun();
}
