using Toronto311.Domain.Text;

namespace Toronto311.Tests.Training;

/// <summary>Finds texts that share most of their runs of three words.</summary>
internal static class NearDuplicates
{
    /// <summary>Two hands may well write the same few words; from this length on it is no chance.</summary>
    private const int MinimumWords = 10;

    /// <summary>Pairs whose sets of word triples overlap by at least a share of the smaller set; short texts are left out.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(IReadOnlyList<string> texts, double share)
    {
        var sets = texts.Select(Triples).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var near = new List<(int, int)>();
        for (var text = 0; text < texts.Count; text++)
        {
            var common = new Dictionary<int, int>();
            foreach (var triple in sets[text])
            {
                if (!holders.TryGetValue(triple, out var earlier))
                    holders[triple] = earlier = [];
                foreach (var other in earlier)
                    common[other] = common.GetValueOrDefault(other) + 1;
                earlier.Add(text);
            }

            near.AddRange(common.Where(pair => pair.Value >= share * Math.Min(sets[text].Count, sets[pair.Key].Count)).Select(pair => (pair.Key, text)));
        }

        return near;
    }

    private static HashSet<string> Triples(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.Next())
            words.Add(reader.Current.ToString().ToLowerInvariant());
        return words.Count < MinimumWords
            ? []
            : [.. Enumerable.Range(0, words.Count - 2).Select(at => string.Join(' ', words.Skip(at).Take(3)))];
    }
}
