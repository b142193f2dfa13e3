using Microsoft.ML;
using Microsoft.ML.Transforms.Text;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Answers;

namespace Toronto311.Tests.Trainers;

/// <summary>ML.NET's linear trainers over ML.NET's own text features.</summary>
internal static class MicrosoftTrainers
{
    public static IEnumerable<(string Name, Func<IEstimator<ITransformer>> Trainer)> All(MLContext context)
    {
        yield return ("ML.NET SDCA maximum entropy", () => context.MulticlassClassification.Trainers.SdcaMaximumEntropy(maximumNumberOfIterations: 20));
        yield return ("ML.NET one-versus-all averaged perceptron", () => context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10)));
    }

    /// <summary>How many of the texts held back are labelled right by a model trained on the rest.</summary>
    public static int RightOn(MLContext context, Func<IEstimator<ITransformer>> trainer, IEnumerable<CorpusText> train, IEnumerable<CorpusText> test, TopicList topics)
    {
        var features = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 4, UseAllLengths = false, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
        };
        var pipeline = context.Transforms.Text.FeaturizeText("Features", features, nameof(Row.Text))
            .Append(context.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Label)))
            .AppendCacheCheckpoint(context)
            .Append(trainer())
            .Append(context.Transforms.Conversion.MapKeyToValue("Predicted", "PredictedLabel"));
        var model = pipeline.Fit(context.Data.LoadFromEnumerable(Rows(train, topics)));
        var scored = model.Transform(context.Data.LoadFromEnumerable(Rows(test, topics)));
        return context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false, ignoreMissingColumns: true).Zip(Rows(test, topics)).Count(pair => pair.First.Predicted == pair.Second.Label);
    }

    private static IEnumerable<Row> Rows(IEnumerable<CorpusText> texts, TopicList topics) =>
        texts.Select(text => new Row { Text = $"{text.Subject} {text.Body}", Label = topics.Settled(text.Label) });

    internal sealed class Row
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    internal sealed class Scored
    {
        public string Predicted { get; set; } = "";
    }
}
