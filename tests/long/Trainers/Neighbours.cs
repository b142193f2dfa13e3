using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>The labels of the most similar texts learnt from, each with its share of their squared similarities.</summary>
internal sealed class Neighbours : IPredictor
{
    private const int Count = 12, LeastTexts = 2;

    private readonly string[] labels;
    private readonly Dictionary<uint, (float Rarity, List<(int Text, float Value)> Texts)> index = [];

    public Neighbours(IReadOnlyList<CorpusText> texts)
    {
        labels = [.. texts.Select(text => text.Label)];
        var bags = texts.AsParallel().AsOrdered().Select(text => Features(text.Subject, text.Body)).ToList();
        foreach (var (key, frequency) in bags.SelectMany(bag => bag).CountBy(key => key))
            if (frequency >= LeastTexts)
                index.Add(key, ((float)(Math.Log((1.0 + texts.Count) / (1.0 + frequency)) + 1), []));
        for (var text = 0; text < bags.Count; text++)
            foreach (var (key, value) in Vector(bags[text]))
                index[key].Texts.Add((text, value));
    }

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts) =>
        [.. texts.AsParallel().AsOrdered().Select(text => Vote(Similarities(Features(text.Subject, text.Body))))];

    public void Dispose()
    {
    }

    private static uint[] Features(string subject, string body)
    {
        var bag = new FeatureBag();
        TextFeatures.Extract(subject, body, bag);
        return [.. bag.Keys];
    }

    private List<(uint Key, float Value)> Vector(uint[] features)
    {
        var known = features.Where(index.ContainsKey).Select(key => (Key: key, Value: index[key].Rarity)).ToList();
        var length = MathF.Sqrt(known.Sum(feature => feature.Value * feature.Value));
        return known.ConvertAll(feature => (feature.Key, feature.Value / length));
    }

    private float[] Similarities(uint[] features)
    {
        var similarities = new float[labels.Length];
        foreach (var (key, value) in Vector(features))
            foreach (var (text, itsValue) in index[key].Texts)
                similarities[text] += value * itsValue;
        return similarities;
    }

    private IReadOnlyList<Prediction> Vote(float[] similarities)
    {
        var nearest = Enumerable.Range(0, similarities.Length).OrderByDescending(text => similarities[text]).Take(Count).ToList();
        var sum = nearest.Sum(text => (double)similarities[text] * similarities[text]);
        return
        [
            .. nearest.GroupBy(text => labels[text], StringComparer.Ordinal)
                .Select(peers => new Prediction(peers.Key, sum > 0 ? peers.Sum(text => (double)similarities[text] * similarities[text]) / sum : 0))
                .OrderByDescending(label => label.Confidence).ThenBy(label => label.Code, StringComparer.Ordinal),
        ];
    }
}
