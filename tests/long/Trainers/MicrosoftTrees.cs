using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Transforms.Text;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>ML.NET's boosted trees over the most frequent words, one label after the other against all others, so that it can stop in time.</summary>
internal sealed class MicrosoftTrees : IPredictor
{
    private const int Words = 3000, Trees = 20, Leaves = 16, LeastTextsOfLeaf = 3;

    private readonly MLContext context;
    private readonly ITransformer features;
    private readonly List<(string Label, ITransformer Model)> models = [];

    /// <exception cref="NotMeasuredException">It takes longer than that.</exception>
    public MicrosoftTrees(MLContext context, IReadOnlyList<CorpusText> texts, TimeSpan longest)
    {
        this.context = context;
        var started = Stopwatch.GetTimestamp();
        var rows = context.Data.LoadFromEnumerable(texts.Select(text => new MicrosoftRow { Text = $"{text.Subject} {text.Body}", Label = text.Label }));
        features = context.Transforms.Text.FeaturizeText("Features", FrequentWords(), nameof(MicrosoftRow.Text)).Fit(rows);
        var learnt = context.Data.Cache(features.Transform(rows), "Features", nameof(MicrosoftRow.Label), nameof(MicrosoftRow.Text));
        var labels = texts.Select(text => text.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var label in labels)
        {
            if (Stopwatch.GetElapsedTime(started) > longest)
                throw new NotMeasuredException($"not finished in {longest.TotalMinutes:0} minutes ({models.Count} of {labels.Count} labels learnt)");
            Learn(learnt, label);
        }
    }

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts)
    {
        var rows = context.Data.Cache(features.Transform(context.Data.LoadFromEnumerable(texts.Select(text => new MicrosoftRow { Text = $"{text.Subject} {text.Body}" }))), "Features");
        var columns = models.ConvertAll(one => (one.Label, Shares: one.Model.Transform(rows).GetColumn<float>("Probability").ToArray()));
        return [.. texts.Select((_, at) => columns.Select(column => new Prediction(column.Label, column.Shares[at])).OrderByDescending(label => label.Confidence).Take(3).ToList())];
    }

    public void Dispose()
    {
        foreach (var (_, model) in models)
            (model as IDisposable)?.Dispose();
    }

    private static TextFeaturizingEstimator.Options FrequentWords() => new()
    {
        WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 1, MaximumNgramsCount = [Words], Weighting = NgramExtractingEstimator.WeightingCriteria.Tf },
        CharFeatureExtractor = null,
        Norm = TextFeaturizingEstimator.NormFunction.None,
    };

    private void Learn(IDataView learnt, string label)
    {
        var flagged = context.Transforms.CustomMapping<MicrosoftRow, MicrosoftFlag>((row, flag) => flag.IsLabel = row.Label == label, contractName: null).Fit(learnt).Transform(learnt);
        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(MicrosoftFlag.IsLabel),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = LeastTextsOfLeaf,
        };
        models.Add((label, context.BinaryClassification.Trainers.FastTree(options).Fit(flagged)));
    }
}
