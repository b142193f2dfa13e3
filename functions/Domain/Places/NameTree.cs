namespace Toronto311.Domain.Places;

/// <summary>Finds the longest listed name that starts at a word, by the numbers of its words.</summary>
internal sealed class NameTree
{
    private readonly Dictionary<long, int> next = [];
    private readonly List<int> values = [-1];

    public void Add(ReadOnlySpan<int> words, int value)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!next.TryGetValue(Key(node, word), out var child))
            {
                child = values.Count;
                values.Add(-1);
                next[Key(node, word)] = child;
            }

            node = child;
        }

        if (values[node] < 0)
            values[node] = value;
    }

    /// <summary>Follows one word; -1 when no name goes on with it.</summary>
    public int Follow(int node, int word) => word > 0 && next.TryGetValue(Key(node, word), out var child) ? child : -1;

    /// <summary>What a name that ends here stands for; -1 when none ends here.</summary>
    public int ValueAt(int node) => values[node];

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
