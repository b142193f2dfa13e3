using System.Text.RegularExpressions;

namespace Toronto311.Domain.Text;

/// <summary>Cuts a text finer than <see cref="Stretches"/>: also where a sentence turns, at commas, brackets, dashes and before "and", "also", "but", "plus", "while".</summary>
public static partial class Clauses
{
    /// <summary>The clauses in order; none is blank.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Stretches.Of(text).SelectMany(stretch => Turn().Split(stretch)).Where(clause => !string.IsNullOrWhiteSpace(clause))];

    [GeneratedRegex(@"(?<=[,;:()–—.!?])\s+|\s+[-–—]+\s+|\s+(?=(?:and|also|but|plus|while|et|aussi|mais)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Turn();
}
