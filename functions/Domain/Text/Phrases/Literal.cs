namespace Toronto311.Domain.Text.Phrases;

/// <summary>One wording to look for: <c>carbon monoxide</c>, <c>smell*</c> (any ending), <c>*strom</c> (any beginning).</summary>
internal readonly record struct Literal(string Text, bool IsOpenBefore, bool IsOpenAfter)
{
    /// <summary>Arabic writes "and", "the", "in" and "to" onto the word.</summary>
    private static readonly string[] ArabicPrefixes = ["ال", "و", "ب", "ل", "ف", "وال", "بال", "لل", "فال", "ول", "وب"];

    public static Literal Parse(string written)
    {
        var trimmed = written.Trim();
        var plain = Plain(trimmed.Trim('*'));
        var isUnspaced = plain.Length > 0 && (PlainText.IsUnspaced(plain[0]) || IsHangul(plain[0]));
        return new Literal(
            plain,
            isUnspaced || trimmed.StartsWith('*'),
            isUnspaced || trimmed.EndsWith('*') || (plain.Length > 0 && TakesEndings(plain[^1])));
    }

    /// <summary>Whether a find from <paramref name="start"/> to <paramref name="end"/> stands where this wording may stand.</summary>
    public bool Fits(ReadOnlySpan<char> text, int start, int end) =>
        (IsOpenAfter || text[end] == ' ') && (IsOpenBefore || text[start - 1] == ' ' || IsAfterArabicPrefix(text, start));

    private bool IsAfterArabicPrefix(ReadOnlySpan<char> text, int start)
    {
        if (Text[0] is not (>= '\u0600' and < '\u0780'))
            return false;
        foreach (var prefix in ArabicPrefixes)
            if (start > prefix.Length && text[..start].EndsWith(prefix, StringComparison.Ordinal) && text[start - prefix.Length - 1] == ' ')
                return true;
        return false;
    }

    private static string Plain(string written)
    {
        if (written is "?" or "^" or "$")
            return written;
        return PlainText.Of(written).Chars.Trim(" ^$").ToString();
    }

    private static bool IsHangul(char c) => c is (>= '\uAC00' and < '\uD7B0') or (>= '\u3130' and < '\u3190');

    /// <summary>Indic scripts but Devanagari: case endings and particles are written onto the word.</summary>
    private static bool TakesEndings(char c) => c is >= '\u0980' and < '\u0E00';
}
