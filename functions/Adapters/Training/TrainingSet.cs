using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Texts as sparse unit vectors over the features that occur often enough to learn from.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<uint, int> numbers;

    private TrainingSet(uint[] keys, Dictionary<uint, int> numberOf, FeatureKind[] kinds, float[] rarity, SparseVector[] vectors) =>
        (Keys, numbers, Kinds, Rarity, Vectors) = (keys, numberOf, kinds, rarity, vectors);

    public uint[] Keys { get; }

    public FeatureKind[] Kinds { get; }

    /// <summary>Inverse document frequency, ln((1 + n) / (1 + df)) + 1, times what its kind of feature counts.</summary>
    public float[] Rarity { get; }

    public IReadOnlyList<SparseVector> Vectors { get; }

    /// <summary>A text as a vector over these features.</summary>
    public SparseVector Vector(string subject, string body)
    {
        var bag = new FeatureBag();
        TextFeatures.Extract(subject, body, bag);
        return Vector([.. bag.Keys], numbers, Rarity);
    }

    /// <summary>The same features over some of the texts.</summary>
    public TrainingSet Of(SparseVector[] vectors) => new(Keys, numbers, Kinds, Rarity, vectors);

    /// <param name="texts">Subject and body of each text.</param>
    /// <param name="options">Which features are learnt from, and what each kind counts.</param>
    public static TrainingSet Of(IReadOnlyList<(string Subject, string Body)> texts, TrainingOptions options)
    {
        var bags = new uint[texts.Count][];
        var bag = new FeatureBag();
        var frequency = new Dictionary<uint, int>();
        var kindOf = new Dictionary<uint, FeatureKind>();
        for (var text = 0; text < texts.Count; text++)
        {
            TextFeatures.Extract(texts[text].Subject, texts[text].Body, bag);
            bags[text] = [.. bag.Keys];
            foreach (var (key, kind) in bag.Keys.Zip(bag.Kinds))
            {
                frequency[key] = frequency.GetValueOrDefault(key) + 1;
                kindOf[key] = kind;
            }
        }

        var keys = frequency.Where(pair => pair.Value >= options.MinimumTexts && options.WeightOf(kindOf[pair.Key]) > 0).Select(pair => pair.Key).Order().ToArray();
        var number = new Dictionary<uint, int>(keys.Length);
        var rarity = new float[keys.Length];
        for (var feature = 0; feature < keys.Length; feature++)
        {
            number[keys[feature]] = feature;
            rarity[feature] = (float)((Math.Log((1.0 + texts.Count) / (1.0 + frequency[keys[feature]])) + 1) * options.WeightOf(kindOf[keys[feature]]));
        }

        return new TrainingSet(keys, number, [.. keys.Select(key => kindOf[key])], rarity, [.. bags.Select(b => Vector(b, number, rarity))]);
    }

    private static SparseVector Vector(uint[] bag, Dictionary<uint, int> number, float[] rarity)
    {
        var features = bag.Where(number.ContainsKey).Select(key => number[key]).ToArray();
        var norm = Math.Sqrt(features.Sum(feature => (double)rarity[feature] * rarity[feature]));
        return new SparseVector(features, [.. features.Select(feature => (float)(rarity[feature] / norm))]);
    }
}

/// <summary>One text's features and their values.</summary>
internal sealed record SparseVector(int[] Features, float[] Values);
