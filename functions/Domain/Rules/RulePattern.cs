using System.Text.RegularExpressions;

namespace Toronto311.Domain.Rules;

/// <summary>A pattern of a rule, compiled once on the engine that never backtracks.</summary>
internal sealed class RulePattern
{
    public const int LongestPattern = 500;

    /// <summary>Characters of a text that patterns look at; whoever writes more is read by phrases, labels and people.</summary>
    public const int LongestText = 20_000;

    private readonly Regex regex;

    private RulePattern(string text, Regex regex) => (Text, this.regex) = (text, regex);

    public string Text { get; }

    /// <summary>Compiles a pattern, or says what is wrong with it.</summary>
    public static string? Read(string text, out RulePattern? pattern)
    {
        pattern = null;
        if (text.Length > LongestPattern)
            return $"is too long: {text.Length} characters; a pattern has at most {LongestPattern}";
        if (PatternSize.Of(text) > PatternSize.Most)
            return $"repeats too much; with its counted repeats written out, it would be more than {PatternSize.Most} steps longer";
        try
        {
            var compiled = new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
            if (compiled.IsMatch(""))
                return "matches nothing at all, so it would hold for every email; take away a ? or *";
            pattern = new RulePattern(text, compiled);
            return null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            return $"cannot be used: {wrong.Message}";
        }
    }

    public bool IsIn(ReadOnlySpan<char> text) => regex.IsMatch(text);

    /// <summary>The first words that match, or null.</summary>
    public string? First(ReadOnlySpan<char> text)
    {
        foreach (var match in regex.EnumerateMatches(text))
            return text.Slice(match.Index, match.Length).ToString();
        return null;
    }
}
