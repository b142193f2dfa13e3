using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>What has learnt to label texts.</summary>
internal interface IPredictor : IDisposable
{
    /// <summary>For each text, in order, at least its three best labels, the best first; how sure it is may be on any scale, the larger the surer.</summary>
    IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts);
}
