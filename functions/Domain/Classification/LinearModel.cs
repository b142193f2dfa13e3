namespace Toronto311.Domain.Classification;

/// <summary>Linear classification over hashed features: each feature votes for a few labels, and the votes become confidences.</summary>
/// <remarks>Immutable and safe to share between threads; read from a model file by <see cref="ModelFile"/>.</remarks>
public sealed class LinearModel
{
    /// <summary>Name of the head that says what an email is about.</summary>
    public const string About = "about";

    /// <summary>Name of the head that says what a writer wants: <see cref="Reports"/> or <see cref="Asks"/>.</summary>
    public const string Wants = "wants";

    /// <summary>The head that says what an email in that language is about: each language that is decided in has its own.</summary>
    public static string AboutIn(string language) => InLanguage(About, language);

    /// <summary>The head that says what the writer of an email in that language wants.</summary>
    public static string WantsIn(string language) => InLanguage(Wants, language);

    /// <summary>The writer tells of a condition or wants something done.</summary>
    public const string Reports = "reports";

    /// <summary>The writer wants to know something.</summary>
    public const string Asks = "asks";

    /// <summary>Name of the head that says whether life or property is in danger, and its label beside <see cref="No"/>.</summary>
    public const string Danger = "danger";

    /// <summary>Name of the head that says whether a person must answer, and its label beside <see cref="No"/>.</summary>
    public const string Person = "person";

    /// <summary>Name of the weighing that says whether an email holds several matters.</summary>
    public const string Several = "several";

    /// <summary>Name of the head that says whether the words are those of several matters, and its label beside <see cref="No"/>: one of the signals of <see cref="Several"/>.</summary>
    public const string SeveralWords = "several-words";

    /// <summary>Label of texts that a head finds nothing in.</summary>
    public const string No = "no";

    internal LinearModel(
        IReadOnlyList<LinearHead> heads, uint[] keys, float[] rarity, IReadOnlyList<HeadWeights> weights, IReadOnlyList<WantedLabels> wanted, IReadOnlyList<Weighing> weighings, string version)
    {
        (Heads, Keys, Rarity, Weights, Wanted, Weighings, Version) = (heads, keys, rarity, weights, wanted, weighings, version);
        index = new FeatureIndex(keys);
    }

    private readonly FeatureIndex index;

    public IReadOnlyList<LinearHead> Heads { get; }

    /// <summary>Short hash of the model file's contents: names the model in traces and releases.</summary>
    public string Version { get; }

    /// <summary>How what a writer wants weighs on what the email is about, for the heads where it does.</summary>
    public IReadOnlyList<WantedLabels> Wanted { get; }

    /// <summary>What adds signals up to a confidence.</summary>
    public IReadOnlyList<Weighing> Weighings { get; }

    internal uint[] Keys { get; }

    internal float[] Rarity { get; }

    internal IReadOnlyList<HeadWeights> Weights { get; }

    /// <summary>Every label of a head with its confidence, the surest first; confidences add up to 1.</summary>
    /// <exception cref="ArgumentException">The model has no head of that name.</exception>
    public IReadOnlyList<Prediction> Predict(string head, string subject, string body) =>
        Predict(head, Features(subject, body));

    /// <summary>As <see cref="Predict(string, string, string)"/>, over features taken once for several heads.</summary>
    public IReadOnlyList<Prediction> Predict(string head, KnownFeatures features)
    {
        var at = HeadAt(head);
        var labels = Heads[at].Labels;
        var scores = Confidences(at, features);
        var predictions = new Prediction[scores.Length];
        for (var label = 0; label < scores.Length; label++)
            predictions[label] = new Prediction(labels[label], scores[label]);
        Array.Sort(predictions, (a, b) => b.Confidence != a.Confidence ? b.Confidence.CompareTo(a.Confidence) : string.CompareOrdinal(a.Code, b.Code));
        return predictions;
    }

    /// <summary>The confidence that a head hears something: half by the whole text, half by the stretch in which it hears most, where a few quiet words are not drowned by the rest.</summary>
    /// <param name="head">A head with the label <see cref="No"/>.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The text.</param>
    public double Heard(string head, string subject, string body)
    {
        var whole = Odds(head, Features(subject, body));
        var passages = Passages.Of(body);
        var loudest = passages.Count == 0 ? whole : passages.Max(passage => Odds(head, Features("", passage)));
        return 1 / (1 + Math.Exp(-(whole + loudest) / 2));
    }

    /// <summary>The confidence that an email holds several matters.</summary>
    /// <param name="about">The head that says what an email in its language is about.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The text.</param>
    /// <exception cref="ArgumentException">The model has no such head.</exception>
    /// <exception cref="InvalidOperationException">The model does not weigh this.</exception>
    public double HoldsSeveral(string about, string subject, string body) =>
        Weighings.FirstOrDefault(weighing => weighing.Name == Several) is { } several
            ? several.Confidence(MatterSignals.Of(this, about, subject, body))
            : throw new InvalidOperationException($"the model has no weighing '{Several}': train again");

    /// <summary>The same model with other temperatures and weights of wants, by head; a head not named keeps its own.</summary>
    public LinearModel Scaled(IReadOnlyDictionary<string, float> temperatures, IReadOnlyDictionary<string, float> wantWeights) =>
        new(
            [.. Heads.Select(head => head with { Temperature = temperatures.GetValueOrDefault(head.Name, head.Temperature) })],
            Keys,
            Rarity,
            Weights,
            [.. Wanted.Select(wanted => wanted with { Weight = wantWeights.GetValueOrDefault(wanted.Head, wanted.Weight) })],
            Weighings,
            Version);

    /// <summary>The labels of a head, in the order of its confidences.</summary>
    internal List<string> LabelsOf(string head) => [.. Heads[HeadAt(head)].Labels];

    /// <summary>The confidences of a head's labels, in their order.</summary>
    internal double[] Confidences(string head, KnownFeatures features) => Confidences(HeadAt(head), features);

    private double Odds(string head, KnownFeatures features)
    {
        const double Least = 1e-12;
        var silence = Math.Clamp(Confidence(head, features, No), Least, 1 - Least);
        return Math.Log((1 - silence) / silence);
    }

    /// <summary>The confidence of one label of a head.</summary>
    /// <exception cref="ArgumentException">The model has no head of that name, or the head no such label.</exception>
    public double Confidence(string head, KnownFeatures features, string label)
    {
        var at = HeadAt(head);
        for (var number = 0; number < Heads[at].Labels.Count; number++)
            if (Heads[at].Labels[number] == label)
                return Confidences(at, features)[number];
        throw new ArgumentException($"the head '{head}' has no label '{label}'", nameof(label));
    }

    /// <summary>The features of a text that the model knows, each with its value; the values' squares add up to 1.</summary>
    public KnownFeatures Features(string subject, string body)
    {
        var bag = new FeatureBag();
        TextFeatures.Extract(subject, body, bag);
        var known = new List<(int Feature, float Value)>(bag.Keys.Count);
        var norm = 0.0;
        foreach (var key in bag.Keys)
        {
            if (index.Find(key) is not (>= 0 and var feature))
                continue;
            known.Add((feature, Rarity[feature]));
            norm += Rarity[feature] * Rarity[feature];
        }

        return new KnownFeatures(known, norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 0);
    }

    private static string InLanguage(string head, string language) => language == "fr" ? $"{head}-fr" : head;

    private int HeadAt(string name)
    {
        for (var at = 0; at < Heads.Count; at++)
            if (Heads[at].Name == name)
                return at;
        throw new ArgumentException($"the model has no head '{name}'", nameof(name));
    }

    private double[] Scores(int head, KnownFeatures features)
    {
        var weights = Weights[head];
        var scores = new double[Heads[head].Labels.Count];
        foreach (var (feature, value) in features.Values)
            for (var at = weights.Starts[feature]; at < weights.Starts[feature + 1]; at++)
                scores[weights.Labels[at]] += value * weights.Steps[at];
        var scale = Heads[head].Scale * features.Norm;
        for (var label = 0; label < scores.Length; label++)
            scores[label] = Heads[head].Bias[label] + (scores[label] * scale);
        return scores;
    }

    private double[] Confidences(int head, KnownFeatures features)
    {
        var scores = Scores(head, features);
        if (Wanted.FirstOrDefault(wanted => wanted.Head == Heads[head].Name) is { Weight: > 0 } wanted)
            AddWants(scores, wanted, Confidences(HeadAt(wanted.Wants), features), Heads[head].Temperature);
        ToConfidences(scores, Heads[head].Temperature);
        return scores;
    }

    /// <summary>A label whose want the writer does not show loses by the logarithm of that want's confidence; a label without a want by that of an even chance.</summary>
    private static void AddWants(double[] scores, WantedLabels wanted, double[] wants, double temperature)
    {
        for (var label = 0; label < scores.Length; label++)
            scores[label] += temperature * wanted.Weight * Math.Log(wanted.Of[label] is >= 0 and var want ? Math.Max(wants[want], WantedLabels.Least) : 0.5);
    }

    private static void ToConfidences(double[] scores, double temperature)
    {
        var max = scores.Max();
        var sum = 0.0;
        for (var label = 0; label < scores.Length; label++)
            sum += scores[label] = Math.Exp((scores[label] - max) / temperature);
        for (var label = 0; label < scores.Length; label++)
            scores[label] /= sum;
    }
}

/// <summary>Features of one text that a model knows, and what makes their values a unit vector.</summary>
public sealed record KnownFeatures(IReadOnlyList<(int Feature, float Value)> Values, float Norm);

/// <summary>What is wanted under each label of a head, and how much that weighs.</summary>
/// <param name="Head">The head that says what an email is about.</param>
/// <param name="Wants">The head that says what its writer wants.</param>
/// <param name="Of">By label of the first, number of the want among the labels of the second; -1 where either may be meant.</param>
/// <param name="Weight">What the logarithm of a want's confidence is multiplied by before it joins the label's score over its temperature; 0 for none.</param>
public sealed record WantedLabels(string Head, string Wants, IReadOnlyList<int> Of, float Weight)
{
    /// <summary>No want is held to be less likely than this.</summary>
    public const double Least = 0.001;
}

/// <summary>Weights of one head, feature by feature: labels and steps from Starts[f] to Starts[f + 1].</summary>
internal sealed record HeadWeights(int[] Starts, ushort[] Labels, sbyte[] Steps);
