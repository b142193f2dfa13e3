using System.Security.Cryptography;
using System.Text;

namespace Toronto311.Domain.Text;

/// <summary>Knows a text again that was sent once more, passed on by somebody else, or sent by many: by its letters and digits alone.</summary>
public static class SameWords
{
    /// <summary>Fewer words are said by many without meaning the same.</summary>
    private const int FewestWords = 5;

    /// <summary>A paragraph of fewer words is no letter that people copy.</summary>
    private const int FewestOfParagraph = 20;

    private const int MostParagraphs = 5;

    /// <summary>What one person's text is known by; null when it says too little.</summary>
    /// <param name="person">Whose matter it is, lower-case address.</param>
    public static string? KeyOf(string person, string text) =>
        Stretches.Words(text) < FewestWords ? null : Hash($"{person}\n{Folded(text)}");

    /// <summary>What the paragraphs of a text are known by, whoever sent it; only long ones.</summary>
    public static IReadOnlyList<string> ParagraphKeys(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(paragraph => Stretches.Words(paragraph) >= FewestOfParagraph)
            .Take(MostParagraphs).Select(paragraph => Hash(Folded(paragraph))).Distinct(StringComparer.Ordinal)];

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) && LetterFolding.Fold(c) is var plain and not '\0')
                folded.Append(plain);
        return folded.ToString();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
