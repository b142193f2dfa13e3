using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Makes the model file from the corpus: the same file every time from the same texts.</summary>
public sealed class Trainer(TopicList topics, TrainingOptions options)
{
    /// <summary>Trains on the whole corpus; the temperatures come from texts of writers held back one at a time.</summary>
    public byte[] Train(IReadOnlyList<CorpusText> corpus, IReadOnlyDictionary<string, float> temperatures)
    {
        var set = Set(corpus);
        var heads = HeadPlan.All(topics).Select(plan => Head(plan, corpus, set, temperatures.GetValueOrDefault(plan.Name, 1))).ToList();
        return Pack(set, heads);
    }

    /// <summary>What models that have not seen a writer's texts say of them, for every writer, head by head.</summary>
    public IReadOnlyList<HeldBack> HoldBackEachWriter(IReadOnlyList<CorpusText> corpus)
    {
        var found = new List<HeldBack>();
        foreach (var writer in corpus.Select(text => text.Writer).Distinct(StringComparer.Ordinal))
        {
            var model = ModelFile.Read(Train([.. corpus.Where(text => text.Writer != writer)], new Dictionary<string, float>(StringComparer.Ordinal)));
            foreach (var text in corpus.Where(text => text.Writer == writer))
                foreach (var plan in HeadPlan.All(topics))
                    if (plan.LabelOf(text) is { } gold)
                        found.Add(new HeldBack(plan.Name, text, gold, model.Predict(plan.Name, text.Subject, text.Body)));
        }

        return found;
    }

    private TrainingSet Set(IReadOnlyList<CorpusText> corpus) =>
        TrainingSet.Of([.. corpus.Select(text => (text.Subject, text.Body))], options.MinimumTexts);

    private TrainedHead Head(HeadPlan plan, IReadOnlyList<CorpusText> corpus, TrainingSet set, float temperature)
    {
        var taught = Enumerable.Range(0, corpus.Count)
            .Select(at => (Vector: set.Vectors[at], Label: plan.LabelOf(corpus[at])))
            .Where(pair => pair.Label is not null)
            .ToArray();
        var head = HeadTrainer.Train(plan.Name, set.Of([.. taught.Select(pair => pair.Vector)]), [.. taught.Select(pair => pair.Label ?? "")], options);
        return head with { Head = head.Head with { Temperature = temperature } };
    }

    /// <summary>Leaves out the features no head votes with, and writes the file.</summary>
    private static byte[] Pack(TrainingSet set, IReadOnlyList<TrainedHead> heads)
    {
        var used = Enumerable.Range(0, set.Keys.Length).Where(feature => heads.Any(head => head.Votes[feature].Count > 0)).ToArray();
        return ModelFile.Write(
            [.. used.Select(feature => set.Keys[feature])],
            [.. used.Select(feature => set.Rarity[feature])],
            [.. heads.Select(head => (head.Head, (IReadOnlyList<IReadOnlyList<(ushort, sbyte)>>)[.. used.Select(feature => head.Votes[feature])]))]);
    }
}

/// <summary>What a model said of a text it had not seen.</summary>
public sealed record HeldBack(string Head, CorpusText Text, string Gold, IReadOnlyList<Prediction> Predictions);
