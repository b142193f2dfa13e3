namespace Toronto311.Domain.Classification;

/// <summary>The features of one text: 32-bit hashes of what occurs in it, each counted once. Reusable, not thread-safe.</summary>
public sealed class FeatureBag
{
    private readonly HashSet<uint> seen = [];
    private readonly List<uint> keys = [];

    /// <summary>Distinct features in order of first occurrence.</summary>
    public IReadOnlyList<uint> Keys => keys;

    public void Clear()
    {
        seen.Clear();
        keys.Clear();
    }

    public void Add(uint key)
    {
        if (seen.Add(key))
            keys.Add(key);
    }
}
