using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Toronto311.Domain.Text;

/// <summary>The word lists made ready: for each small word, the languages that have it and how strongly it speaks for each.</summary>
internal static class LanguageModel
{
    /// <summary>Codes of the languages told apart by words or letters; index 0 is English.</summary>
    public static readonly string[] Codes;

    /// <summary>Script in which each language's words were given; <c>hi</c> is also written in Latin letters.</summary>
    private static readonly FrozenDictionary<string, Vote[]> Words;

    private static readonly FrozenDictionary<string, Vote[]>.AlternateLookup<ReadOnlySpan<char>> ByWord;
    private static readonly FrozenDictionary<char, byte[]> ByLetter;

    private const float LetterWeight = 0.35f, SingleLetterWeight = 0.4f, SharedEnglish = 0.6f;

    static LanguageModel()
    {
        var entries = LanguageWords.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": ", 2))
            .SelectMany(line => line[1].Split(' ').Select(word => (Code: line[0], Word: LetterFolding.Fold(word))))
            .Distinct()
            .ToArray();
        Codes = [.. entries.Select(entry => entry.Code).Distinct()];
        Words = entries.GroupBy(entry => entry.Word, entry => entry.Code)
            .ToFrozenDictionary(group => group.Key, group => Votes(group.Key, [.. group]), StringComparer.Ordinal);
        ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        ByLetter = LanguageScripts.Telling.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(code => (byte)Array.IndexOf(Codes, code)).ToArray());
    }

    /// <summary>Adds what a word says to the scores; <paramref name="folded"/> is its plain form.</summary>
    public static void Add(ReadOnlySpan<char> word, ReadOnlySpan<char> folded, Span<float> scores)
    {
        if (ByWord.TryGetValue(folded, out var votes))
            foreach (var vote in votes)
                scores[vote.Language] += vote.Weight;
        foreach (var c in word)
        {
            if (c < 128 || !ByLetter.TryGetValue(char.ToLowerInvariant(c), out var languages))
                continue;
            foreach (var language in languages)
                scores[language] += LetterWeight;
        }
    }

    /// <summary>A word of many languages says little for each; English, which nearly everybody writes, keeps most of its own.</summary>
    private static Vote[] Votes(string word, string[] codes)
    {
        var whole = word.Length == 1 ? SingleLetterWeight : 1f;
        return [.. codes.Select(code => new Vote((byte)Array.IndexOf(Codes, code), code == "en" ? English(whole, codes) : whole / MathF.Sqrt(codes.Length)))];
    }

    private static float English(float whole, string[] codes) => codes.Length > 2 ? whole * SharedEnglish : whole;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Vote(byte Language, float Weight);
}
