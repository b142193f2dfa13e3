using System.Text.RegularExpressions;

namespace Toronto311.Domain.Text;

/// <summary>Names in {braces} that stand in a sentence for what is known only when it is said.</summary>
public static class Placeholders
{
    private static readonly Regex Braces = new(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The names in a sentence, without their braces.</summary>
    public static IReadOnlySet<string> In(string sentence) =>
        Braces.Matches(sentence).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The sentence with its names replaced, in one pass: braces in a resident's own words stay as they are.</summary>
    public static string Fill(string sentence, params (string Name, string Value)[] values) =>
        Braces.Replace(sentence, match => Array.Find(values, value => value.Name == match.Groups["name"].Value).Value ?? match.Value);
}
