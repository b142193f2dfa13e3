using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>How a model is trained; the defaults are those of the model in the repository.</summary>
public sealed record TrainingOptions
{
    /// <summary>Cost of an error in training, against the length of the weights. Default 0.3.</summary>
    public double Cost { get; init; } = 0.3;

    /// <summary>Most passes over the texts. Default 40.</summary>
    public int Passes { get; init; } = 40;

    /// <summary>Largest projected gradient at which a label counts as learnt. Default 0.02.</summary>
    public double Tolerance { get; init; } = 0.02;

    /// <summary>Value of the constant feature that carries the bias. Default 0.3.</summary>
    public double BiasFeature { get; init; } = 0.3;

    /// <summary>Rare labels count more, up to this many times. Default 4.</summary>
    public double MaxPositiveWeight { get; init; } = 4;

    /// <summary>Divides the weight rare labels get. Default 4.</summary>
    public double Balance { get; init; } = 4;

    /// <summary>In how many texts a feature must occur. Default 2.</summary>
    public int MinimumTexts { get; init; } = 2;

    /// <summary>Weights smaller than this share of their label's largest are left out of the file. Default 0.02.</summary>
    public double Prune { get; init; } = 0.02;

    /// <summary>What the votes of the naive Bayes count beside those of the support vector machine; 0 for none. Default 0.06.</summary>
    public double BayesWeight { get; init; } = 0.06;

    /// <summary>Smoothing of the naive Bayes. Default 0.03.</summary>
    public double BayesSmoothing { get; init; } = 0.03;

    /// <summary>From how many passages of harmless texts a head learns that listens to passages. Default 6,000.</summary>
    public int MostQuietPassages { get; init; } = 6_000;

    /// <summary>Cost of an error to a head that listens to passages: fewer texts teach it, and each says more. Default 1.</summary>
    public double ListeningCost { get; init; } = 1;

    /// <summary>Ridge of the weighing of signals, against their standardised weights. Default 1.</summary>
    public double Ridge { get; init; } = 1;

    /// <summary>In how many turns the writers are held back to scale confidences. Default 4.</summary>
    public int Turns { get; init; } = 4;

    /// <summary>What a feature counts, by its kind; 1 for kinds not named, 0 leaves a kind out.</summary>
    public IReadOnlyDictionary<FeatureKind, double> KindWeights { get; init; } = new Dictionary<FeatureKind, double>();

    /// <summary>The options of a head that listens to passages: no votes of the naive Bayes, which cannot tell two labels of so unlike sizes apart.</summary>
    internal TrainingOptions Listening => this with { Cost = ListeningCost, BayesWeight = 0 };

    /// <summary>Whether the naive Bayes counts such features: pieces of words depend on each other too much.</summary>
    internal static bool IsCounted(FeatureKind kind) => kind is FeatureKind.Word or FeatureKind.Pair or FeatureKind.SkipPair;

    internal double WeightOf(FeatureKind kind) => KindWeights.GetValueOrDefault(kind, 1);
}
