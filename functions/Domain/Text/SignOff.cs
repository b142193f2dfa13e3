using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Recognises the words with which a person closes a mail.</summary>
internal static class SignOff
{
    private const int LongestLine = 80;
    private const string Around = " ,.!:;-–—~*_，。！、،।\u00A0()";

    /// <summary>The line is a sign-off, alone or with the name after it ("Thanks, Jane").</summary>
    public static bool Is(string core)
    {
        if (core.Length is 0 or > LongestLine)
            return false;
        if (IsPhrase(core))
            return true;
        var comma = core.AsSpan().IndexOfAny(",，-–—");
        if (comma <= 0 || comma >= core.Length - 1)
            return false;
        var rest = core[(comma + 1)..].Trim();
        return IsPhrase(core.AsSpan(0, comma)) && (rest.Length == 0 || ContactLine.Belongs(rest) || IsPhrase(rest));
    }

    /// <summary>A thank-you that is a sentence of its own: it stays in the body, but a name block may follow it.</summary>
    public static bool IsThanks(string core) =>
        core.Length <= LongestLine && SignOffWords.ThanksStarts.Any(start => core.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsPhrase(ReadOnlySpan<char> words)
    {
        var phrase = words.Trim(Around);
        if (SignOffWords.Has(phrase))
            return true;
        var and = phrase.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        return and > 0 && SignOffWords.Has(phrase[..and]) && SignOffWords.Has(phrase[(and + 5)..]);
    }
}
