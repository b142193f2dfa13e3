using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>ML.NET's linear trainers over ML.NET's own text features: words, pairs, pieces of four characters, TF-IDF.</summary>
internal sealed class MicrosoftLinear(MLContext context, IEstimator<ITransformer> trainer, IReadOnlyList<CorpusText> texts) : IPredictor
{
    private readonly TransformerChain<ITransformer> model = Pipeline(context, trainer)
        .Fit(context.Data.LoadFromEnumerable(texts.Select(text => new MicrosoftRow { Text = $"{text.Subject} {text.Body}", Label = text.Label })));

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts)
    {
        var scored = model.Transform(context.Data.LoadFromEnumerable(texts.Select(text => new MicrosoftRow { Text = $"{text.Subject} {text.Body}" })));
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        scored.Schema["PredictedLabel"].GetKeyValues(ref names);
        string[] labels = [.. names.DenseValues().Select(name => name.ToString())];
        return
        [
            .. context.Data.CreateEnumerable<MicrosoftScores>(scored, reuseRowObject: false)
                .Select(row => labels.Zip(row.Score, (label, score) => new Prediction(label, score)).OrderByDescending(label => label.Confidence).Take(3).ToList()),
        ];
    }

    public void Dispose() => model.Dispose();

    private static EstimatorChain<ITransformer> Pipeline(MLContext context, IEstimator<ITransformer> trainer)
    {
        var features = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 4, UseAllLengths = false, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
        };
        return context.Transforms.Text.FeaturizeText("Features", features, nameof(MicrosoftRow.Text))
            .Append(context.Transforms.Conversion.MapValueToKey("Label", nameof(MicrosoftRow.Label)))
            .AppendCacheCheckpoint(context)
            .Append(trainer);
    }
}
