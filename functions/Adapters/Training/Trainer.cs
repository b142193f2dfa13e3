using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Makes the model file from the corpus: the same file every time from the same texts.</summary>
public sealed class Trainer(TopicList topics, TrainingOptions options)
{
    /// <summary>Finds the temperatures on texts held back, then trains on the whole corpus.</summary>
    public TrainingResult TrainCalibrated(IReadOnlyList<CorpusText> corpus)
    {
        var heldBack = HoldBackEachWriter(corpus);
        var temperatures = HeadPlan.All(topics).ToDictionary(
            plan => plan.Name,
            plan => Calibration.Temperature([.. heldBack.Where(text => text.Head == plan.Name)]),
            StringComparer.Ordinal);
        return new TrainingResult(Train(corpus, temperatures), temperatures, heldBack);
    }

    /// <summary>Trains on every text given.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="temperatures">By head; a head not named has temperature 1.</param>
    public byte[] Train(IReadOnlyList<CorpusText> corpus, IReadOnlyDictionary<string, float> temperatures)
    {
        var set = Set(corpus);
        var heads = HeadPlan.All(topics).Select(plan => Head(plan, corpus, set, temperatures.GetValueOrDefault(plan.Name, 1))).ToList();
        return Pack(set, heads);
    }

    /// <summary>What models say of texts whose writer they have never read, for every writer, head by head.</summary>
    /// <remarks>Texts on danger and persons in need come from one hand, so they are dealt out over the folds instead.</remarks>
    public IReadOnlyList<HeldBack> HoldBackEachWriter(IReadOnlyList<CorpusText> corpus)
    {
        var writers = corpus.Where(text => text.IsAbout).Select(text => text.Writer).Distinct(StringComparer.Ordinal).ToArray();
        var fold = corpus.Select((text, at) => text.IsAbout ? Array.IndexOf(writers, text.Writer) : at % writers.Length).ToArray();
        var found = new List<HeldBack>();
        for (var held = 0; held < writers.Length; held++)
        {
            var model = ModelFile.Read(Train([.. corpus.Where((_, at) => fold[at] != held)], new Dictionary<string, float>(StringComparer.Ordinal)));
            foreach (var text in corpus.Where((_, at) => fold[at] == held))
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

/// <summary>A model file, and how well models like it do on texts they have not seen.</summary>
/// <param name="Model">The file.</param>
/// <param name="Temperatures">By head.</param>
/// <param name="HeldBack">Predictions at temperature 1 on texts whose writer was held back.</param>
public sealed record TrainingResult(byte[] Model, IReadOnlyDictionary<string, float> Temperatures, IReadOnlyList<HeldBack> HeldBack);

/// <summary>What a model said of a text it had not seen.</summary>
public sealed record HeldBack(string Head, CorpusText Text, string Gold, IReadOnlyList<Prediction> Predictions);
