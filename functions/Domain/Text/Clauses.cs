using System.Text.RegularExpressions;

namespace Toronto311.Domain.Text;

/// <summary>Cuts a text finer than <see cref="Stretches"/>: also where a sentence turns, at commas, brackets, dashes and before "and", "also", "but", "plus", "while".</summary>
public static class Clauses
{
    private static readonly Regex Turn = new(
        @"[,;:()–—.!?]\s+|\s+[-–—]+\s+|\s+(and|also|but|plus|while|et|aussi|mais)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The clauses in order; none is blank.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Stretches.Of(text).SelectMany(Cut).Where(clause => clause.Length > 0)];

    private static IEnumerable<string> Cut(string stretch)
    {
        var start = 0;
        foreach (Match turn in Turn.Matches(stretch))
        {
            // A mark stays with what stands before it, a word with what follows.
            var end = char.IsWhiteSpace(turn.Value[0]) ? turn.Index : turn.Index + 1;
            yield return stretch[start..end].Trim();
            start = char.IsLetter(turn.Value.TrimStart()[0]) ? turn.Index : turn.Index + turn.Length;
        }

        yield return stretch[start..].Trim();
    }
}
