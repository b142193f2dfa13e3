namespace Toronto311.Domain.Classification;

/// <summary>The features of one text: 32-bit hashes of what occurs in it, each counted once. Reusable, not thread-safe.</summary>
public sealed class FeatureBag
{
    private readonly HashSet<uint> seen = [];
    private readonly List<uint> keys = [];
    private readonly List<FeatureKind> kinds = [];

    /// <summary>Distinct features in order of first occurrence.</summary>
    public IReadOnlyList<uint> Keys => keys;

    /// <summary>What each of <see cref="Keys"/> stands for.</summary>
    public IReadOnlyList<FeatureKind> Kinds => kinds;

    public void Clear()
    {
        seen.Clear();
        keys.Clear();
        kinds.Clear();
    }

    public void Add(uint key, FeatureKind kind)
    {
        if (!seen.Add(key))
            return;
        keys.Add(key);
        kinds.Add(kind);
    }
}

/// <summary>What a feature stands for.</summary>
public enum FeatureKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Two words side by side.</summary>
    Pair,

    /// <summary>Two words with one between them.</summary>
    SkipPair,

    /// <summary>Three to five letters of a word.</summary>
    Piece,

    /// <summary>A word of the subject.</summary>
    Subject,

    /// <summary>The first word of a thought.</summary>
    Start,

    /// <summary>Whether anything is asked.</summary>
    Ask,
}
