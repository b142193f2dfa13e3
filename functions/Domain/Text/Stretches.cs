using System.Globalization;

namespace Toronto311.Domain.Text;

/// <summary>Cuts a text where a writer may turn to another matter: at paragraphs, list items and sentences.</summary>
public static class Stretches
{
    /// <summary>The stretches in order; none is blank.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var stretches = new List<string>();
        foreach (var paragraph in Paragraphs(text))
        {
            var start = 0;
            foreach (var sentence in SentenceStarts(paragraph))
                if (sentence > start)
                {
                    Add(stretches, paragraph[start..sentence]);
                    start = sentence;
                }

            Add(stretches, paragraph[start..]);
        }

        return stretches;
    }

    /// <summary>How many words a text has.</summary>
    public static int Words(string text)
    {
        var words = new WordReader(text);
        var count = 0;
        while (words.Next())
            count++;
        return count;
    }

    private static void Add(List<string> stretches, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            stretches.Add(text.Trim());
    }

    /// <summary>Blank lines and list items part paragraphs; a wrapped line goes on.</summary>
    private static IEnumerable<string> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if ((string.IsNullOrWhiteSpace(line) || IsListItem(line)) && lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }

            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(line.Trim());
        }

        if (lines.Count > 0)
            yield return string.Join('\n', lines);
    }

    private static bool IsListItem(string line)
    {
        var rest = line.AsSpan().TrimStart();
        if (rest.Length > 1 && rest[0] is '-' or '*' or '•' or '–' && char.IsWhiteSpace(rest[1]))
            return true;
        var digits = 0;
        while (digits < rest.Length && digits < 2 && char.IsAsciiDigit(rest[digits]))
            digits++;
        if (digits == 0 && rest.Length > 1 && char.IsAsciiLetterLower(char.ToLower(rest[0], CultureInfo.InvariantCulture)))
            digits = 1;
        return digits > 0 && rest.Length > digits + 1 && rest[digits] is ')' or '.' && char.IsWhiteSpace(rest[digits + 1]);
    }

    private static IEnumerable<int> SentenceStarts(string paragraph)
    {
        for (var at = 1; at + 1 < paragraph.Length; at++)
            if (paragraph[at - 1] is '.' or '!' or '?' or ';' && char.IsWhiteSpace(paragraph[at]) && at > 2 && !IsAbbreviation(paragraph, at - 1))
                yield return at + 1;
    }

    /// <summary>"St. Clair", "Mr. Singh", "no. 5": the dot ends no sentence unless a word stands behind it that begins one.</summary>
    private static bool IsAbbreviation(string text, int dot)
    {
        if (text[dot] != '.')
            return false;
        var start = dot;
        while (start > 0 && dot - start <= LongestAbbreviation && char.IsLetter(text[start - 1]))
            start--;
        var before = text[start..dot];
        var after = new WordReader(text.AsSpan(dot));
        return Abbreviations.Contains(before) && after.Next() && !Beginnings.Contains(after.Current.ToString());
    }

    private const int LongestAbbreviation = 3;

    private static readonly HashSet<string> Abbreviations = new(["apt", "dr", "ft", "mr", "mrs", "ms", "mt", "no", "st"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Beginnings = new(
        ["a", "also", "and", "another", "at", "but", "can", "could", "how", "i", "in", "is", "it", "its", "it's", "my", "one", "our", "please", "second", "so", "the", "there", "theres", "there's", "they", "this", "we", "what", "when", "who", "you"],
        StringComparer.OrdinalIgnoreCase);
}
