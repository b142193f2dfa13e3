using Microsoft.ML;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>The rows of the comparison.</summary>
internal static class Methods
{
    private static readonly FeatureKind[] AllButPieces = [.. Enum.GetValues<FeatureKind>().Where(kind => kind != FeatureKind.Piece)];

    /// <summary>The rows of those names, in the order of the table; all when no name is given.</summary>
    /// <exception cref="ArgumentException">No row has such a name.</exception>
    public static IReadOnlyList<Method> Named(IReadOnlyList<string> names, ComparisonData data)
    {
        var all = OfOurs(data).Concat(OfOthers()).ToList();
        if (names.FirstOrDefault(name => all.TrueForAll(method => method.Name != name)) is { } unknown)
            throw new ArgumentException($"there is no row '{unknown}'; there are {string.Join(", ", all.Select(method => method.Name))}");
        return names.Count == 0 ? all : [.. all.Where(method => names.Contains(method.Name, StringComparer.Ordinal))];
    }

    /// <summary>Our model as it is shipped.</summary>
    public static IPredictor Ours(ComparisonData data, IReadOnlyList<CorpusText> texts) => Ours(data, texts, new TrainingOptions());

    private static Ours Ours(ComparisonData data, IReadOnlyList<CorpusText> texts, TrainingOptions options) => new(data.Topics, options, data.Shipped, texts);

    private static Ours Flat(ComparisonData data, IReadOnlyList<CorpusText> texts, TrainingOptions options) =>
        new(data.Topics, options, data.Shipped with { WantWeights = ModelScaling.None.WantWeights }, texts);

    private static IEnumerable<Method> OfOurs(ComparisonData data)
    {
        yield return new("ours", "ours (what it is about and what is wanted, apart)", texts => Ours(data, texts));
        yield return new("flat", "ours, flat (what is wanted weighs 0)", texts => Flat(data, texts, new TrainingOptions()));
        yield return new("no-bayes", "ours without the Bayes votes", texts => Ours(data, texts, new TrainingOptions { BayesWeight = 0 }));
        yield return new("only-bayes", "ours with nothing but the Bayes votes, flat", texts => Flat(data, texts, new TrainingOptions { Passes = 0 }));
        yield return new("no-pieces", "ours without pieces of words", texts => Ours(data, texts, Without(FeatureKind.Piece)));
        yield return new("only-pieces", "ours with pieces of words only (so no Bayes votes)", texts => Ours(data, texts, Without(AllButPieces)));
        yield return new("no-subject", "ours without the subject apart", texts => Ours(data, texts, Without(FeatureKind.Subject)));
        yield return new("neighbours", "12 nearest texts, cosine over our features, votes of squared similarity", texts => new Neighbours(texts));
        yield return new("second-opinion", "ours with the nearest texts' as a second opinion", texts => new Together(Ours(data, texts), new Neighbours(texts)));
        yield return new(
            "ensemble",
            "ours, ours with pieces only, ours without pieces, nearest texts: together",
            texts => new Together(Ours(data, texts), Ours(data, texts, Without(AllButPieces)), Ours(data, texts, Without(FeatureKind.Piece)), new Neighbours(texts)));
    }

    private static IEnumerable<Method> OfOthers()
    {
        var context = new MLContext(seed: 311);
        var trainers = context.MulticlassClassification.Trainers;
        yield return new(
            "perceptron",
            "ML.NET averaged perceptron, one against all",
            texts => new MicrosoftLinear(context, trainers.OneVersusAll(context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10)), texts));
        yield return new("sdca", "ML.NET SDCA maximum entropy", texts => new MicrosoftLinear(context, trainers.SdcaMaximumEntropy(maximumNumberOfIterations: 20), texts));
        yield return new("fasttext", "fastText, pairs of words, 25 epochs", texts => new FastText(texts));
        yield return new("fasttext-lr1", "fastText, pairs of words, 25 epochs, ten times the usual learning rate", texts => new FastText(texts, "-lr", "1"));
        yield return new("fasttext-subwords", "fastText, pairs of words and pieces of 3 to 5, 25 epochs, ten times the usual learning rate", texts => new FastText(texts, "-lr", "1", "-minn", "3", "-maxn", "5"));
        yield return new("svc", "scikit-learn LinearSVC, TF-IDF of words, pairs and pieces of 3 to 5", texts => new ScikitLearn(texts));
        yield return new("trees", "ML.NET FastTree, one against all, over the 3000 most frequent words", texts => new MicrosoftTrees(context, texts, TimeSpan.FromMinutes(10)));
    }

    private static TrainingOptions Without(params FeatureKind[] kinds) => new() { KindWeights = kinds.ToDictionary(kind => kind, _ => 0.0) };
}
