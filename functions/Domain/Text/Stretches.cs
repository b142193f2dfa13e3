using System.Globalization;

namespace Toronto311.Domain.Text;

/// <summary>Cuts a text where a writer may turn to another matter: paragraphs, list items, and sentences that say so ("also", "second").</summary>
public static class Stretches
{
    private static readonly string[] Turns =
    [
        "also", "and also", "another", "second", "secondly", "third", "thirdly", "finally", "lastly", "in addition", "additionally", "one more", "one other",
        "separately", "on another", "on a separate", "while i", "while you", "while we", "by the way", "btw", "p.s", "ps", "as well", "next", "other thing",
        "plus", "moreover", "furthermore", "besides", "my other", "the other", "different",
    ];

    /// <summary>The stretches in order; none is blank.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var stretches = new List<string>();
        foreach (var paragraph in Paragraphs(text))
        {
            var start = 0;
            foreach (var sentence in SentenceStarts(paragraph))
                if (sentence > start && TurnsTo(paragraph.AsSpan(sentence)))
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
            if (paragraph[at - 1] is '.' or '!' or '?' or ';' or ')' or '\n' && char.IsWhiteSpace(paragraph[at]))
                yield return at + 1;
            else if (paragraph[at - 1] == '\n')
                yield return at;
    }

    private static bool TurnsTo(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        foreach (var turn in Turns)
            if (sentence.StartsWith(turn, StringComparison.OrdinalIgnoreCase) && (sentence.Length == turn.Length || !char.IsLetter(sentence[turn.Length])))
                return true;
        return false;
    }
}
