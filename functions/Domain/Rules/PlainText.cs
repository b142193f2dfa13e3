using System.Text;

namespace Toronto311.Domain.Rules;

/// <summary>One text as conditions compare it: runs of blanks made one, ends trimmed, and its words found once.</summary>
internal sealed class PlainText(string? raw, PhraseIndex phrases)
{
    private PhraseHits? hits;

    public bool IsMissing => Text.Length == 0;

    /// <summary>As written, but for blanks.</summary>
    public string Text { get; } = Plain(raw);

    /// <summary>Which phrases of the rules stand in it.</summary>
    public PhraseHits Hits => hits ??= phrases.Search(Lower(Text));

    /// <summary>What patterns look at: long enough for any letter, short enough that no pattern can hold up the mail.</summary>
    public ReadOnlySpan<char> ForPatterns => Text.AsSpan(0, Math.Min(Text.Length, RulePattern.LongestText));

    /// <summary>Case and the shape of apostrophes do not count.</summary>
    public static string Lower(string text) => text.ToLowerInvariant().Replace('’', '\'');

    public static string Plain(string? raw)
    {
        if (string.IsNullOrEmpty(raw))
            return "";
        var plain = new StringBuilder(raw.Length);
        foreach (var c in raw)
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        if (plain.Length > 0 && plain[^1] == ' ')
            plain.Length--;
        return plain.ToString();
    }
}
