using Toronto311.Adapters.Training;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>The trainer and the model of the product.</summary>
internal sealed class Ours(TopicList topics, TrainingOptions options, ModelScaling scaling, IReadOnlyList<CorpusText> texts) : IPredictor
{
    /// <summary>A model file must know a label in each language; this text teaches the English ones nothing.</summary>
    private static readonly CorpusText French = new("", "", "", Prediction.None, "fr", "", "Bonjour");

    private readonly LinearModel model = ModelFile.Read(new Trainer(topics, options).Train([.. texts, French], scaling, []));

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts) =>
        [.. texts.AsParallel().AsOrdered().Select(text => model.Predict(LinearModel.About, text.Subject, text.Body))];

    public void Dispose()
    {
    }
}
