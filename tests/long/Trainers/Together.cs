using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>Several opinions as one: the logarithms of their confidences are added. The first must name every label.</summary>
internal sealed class Together(params IReadOnlyList<IPredictor> members) : IPredictor
{
    /// <summary>Added to each confidence, so that a label one of them does not know is not lost.</summary>
    private const double Doubt = 0.01;

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts)
    {
        var opinions = members.Select(member => member.Predict(texts)).ToList();
        return [.. texts.Select((_, at) => Join([.. opinions.Select(opinion => opinion[at])]))];
    }

    public void Dispose()
    {
        foreach (var member in members)
            member.Dispose();
    }

    private static List<Prediction> Join(IReadOnlyList<IReadOnlyList<Prediction>> opinions)
    {
        var confidences = opinions.Select(opinion => opinion.ToDictionary(label => label.Code, label => label.Confidence, StringComparer.Ordinal)).ToList();
        return
        [
            .. opinions[0].Select(label => new Prediction(label.Code, confidences.Sum(known => Math.Log(known.GetValueOrDefault(label.Code) + Doubt))))
                .OrderByDescending(label => label.Confidence),
        ];
    }
}
