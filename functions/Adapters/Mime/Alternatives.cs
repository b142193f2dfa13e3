using System.Text.RegularExpressions;

namespace Toronto311.Adapters.Mime;

/// <summary>Which of a mail's alternative forms (RFC 2046 §5.1.4) to read: the plain one, unless its program put nothing, or less, into it.</summary>
internal static class Alternatives
{
    /// <summary>Plain text with less than this share of the HTML's letters has left something out.</summary>
    private const double Markedly = 0.7;

    /// <summary>Differences below this many letters are layout.</summary>
    private const int Slight = 40;

    /// <summary>A plain form this short that speaks of HTML is a notice to look at the other form.</summary>
    private const int LongestNotice = 300;

    private static readonly Regex SpeaksOfHtml = new(@"\bhtml\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string Best(string plain, string rich)
    {
        var (plainLetters, richLetters) = (Letters.Count(plain), Letters.Count(rich));
        if (richLetters == 0)
            return plainLetters == 0 && plain.Trim().Length == 0 ? rich : plain;
        if (plainLetters == 0 || IsNotice(plain, plainLetters, rich))
            return rich;
        return plainLetters < Markedly * richLetters && richLetters - plainLetters > Slight ? rich : plain;
    }

    private static bool IsNotice(string plain, int letters, string rich) =>
        letters <= LongestNotice && SpeaksOfHtml.IsMatch(plain) && !SpeaksOfHtml.IsMatch(rich);
}
