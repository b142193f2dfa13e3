using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;

namespace Toronto311.Adapters.Training;

/// <summary>Makes the model file from the corpus: the same file every time from the same texts.</summary>
public sealed class Trainer(TopicList topics, TrainingOptions options)
{
    /// <summary>Scales confidences and weighs signals on texts held back, then trains on the whole corpus.</summary>
    public TrainingResult TrainCalibrated(IReadOnlyList<CorpusText> corpus)
    {
        var turns = HoldBackWriters(corpus);
        var heldBack = turns.SelectMany(turn => turn.Said).ToList();
        var scaling = Calibration.Scale(heldBack, topics);
        var (weighing, weighed) = SeveralWeigher.Weigh(turns, scaling, options);
        return new TrainingResult(Train(corpus, scaling, [weighing]), scaling, [.. heldBack, .. weighed]);
    }

    /// <summary>Trains on every text given.</summary>
    public byte[] Train(IReadOnlyList<CorpusText> corpus, ModelScaling scaling, IReadOnlyList<Weighing> weighings)
    {
        var set = Set(corpus);
        var heads = HeadPlan.All(topics).Select(plan => Head(plan, corpus, set, scaling.TemperatureOf(plan.Name))).ToList();
        return Pack(set, heads, scaling, weighings);
    }

    /// <summary>What models say of texts whose writer they have never read, head by head; the writers are held back in turns, some at a time.</summary>
    /// <remarks>What few hands wrote, such as texts on danger, is dealt out over the turns instead.</remarks>
    public IReadOnlyList<Turn> HoldBackWriters(IReadOnlyList<CorpusText> corpus)
    {
        var writers = DecidedLanguages.All.ToDictionary(
            language => language,
            language => corpus.Where(text => text.IsAbout && text.Language == language).Select(text => text.Writer).Distinct(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
        var turn = corpus.Select((text, at) => (text.IsAbout && writers.TryGetValue(text.Language, out var peers) ? peers.IndexOf(text.Writer) : at) % options.Turns).ToArray();
        var turns = new List<Turn>();
        for (var held = 0; held < options.Turns; held++)
        {
            var model = ModelFile.Read(Train([.. corpus.Where((_, at) => turn[at] != held)], ModelScaling.None, []));
            var texts = corpus.Where((_, at) => turn[at] == held).ToList();
            turns.Add(new Turn(model, texts, [.. texts.AsParallel().AsOrdered().SelectMany(text => Said(model, text))]));
        }

        return turns;
    }

    private IEnumerable<HeldBack> Said(LinearModel model, CorpusText text)
    {
        var features = model.Features(text.Subject, text.Body);
        foreach (var plan in HeadPlan.All(topics))
            if (plan.LabelOf(text) is { } gold)
                yield return new HeldBack(
                    plan.Name, text, gold, plan.HearsPassages ? Heard(model, plan.Name, text) : model.Predict(plan.Name, features), HeadPlan.IsAbout(plan.Name) ? model.Predict(LinearModel.WantsIn(text.Language), features) : []);
    }

    private static IReadOnlyList<Prediction> Heard(LinearModel model, string head, CorpusText text) =>
        HeldBack.TwoSided(head, model.Heard(head, text.Subject, text.Body));

    private TrainingSet Set(IReadOnlyList<CorpusText> corpus) =>
        TrainingSet.Of([.. corpus.Select(text => (text.Subject, text.Body))], options);

    private TrainedHead Head(HeadPlan plan, IReadOnlyList<CorpusText> corpus, TrainingSet set, float temperature)
    {
        var taught = new List<(SparseVector Vector, string Label)>();
        var passages = new List<(SparseVector Vector, string Label, int Text)>();
        for (var at = 0; at < corpus.Count; at++)
            if (plan.LabelOf(corpus[at]) is { } label)
            {
                taught.Add((set.Vectors[at], label));
                if (plan.HearsPassages)
                    passages.AddRange(Passages.Of(corpus[at].Body).Select(passage => (set.Vector("", passage), label, at)));
            }

        var how = plan.HearsPassages ? options.Listening : options;
        var head = Head(plan.Name, set, taught, how);
        if (plan.HearsPassages)
            head = Head(plan.Name, set, [.. taught, .. PassageTeacher.Choose(head, passages, options.MostQuietPassages)], how);
        return head with { Head = head.Head with { Temperature = temperature } };
    }

    private static TrainedHead Head(string name, TrainingSet set, IReadOnlyList<(SparseVector Vector, string Label)> taught, TrainingOptions how) =>
        HeadTrainer.Train(name, set.Of([.. taught.Select(pair => pair.Vector)]), [.. taught.Select(pair => pair.Label)], how);

    /// <summary>Leaves out the features no head votes with, and writes the file.</summary>
    private byte[] Pack(TrainingSet set, IReadOnlyList<TrainedHead> heads, ModelScaling scaling, IReadOnlyList<Weighing> weighings)
    {
        var used = Enumerable.Range(0, set.Keys.Length).Where(feature => heads.Any(head => head.Votes[feature].Count > 0)).ToArray();
        return ModelFile.Write(
            [.. used.Select(feature => set.Keys[feature])],
            [.. used.Select(feature => set.Rarity[feature])],
            [.. heads.Select(head => (head.Head, (IReadOnlyList<IReadOnlyList<(ushort, sbyte)>>)[.. used.Select(feature => head.Votes[feature])]))],
            [.. DecidedLanguages.All.Select(language => Wanted(language, heads, scaling))],
            weighings);
    }

    private WantedLabels Wanted(string language, IReadOnlyList<TrainedHead> heads, ModelScaling scaling)
    {
        var (about, wants) = (LinearModel.AboutIn(language), LinearModel.WantsIn(language));
        var known = LabelsOf(wants).ToList();
        return new WantedLabels(
            about, wants, [.. LabelsOf(about).Select(label => HeadPlan.WantOf(label, topics) is { } want ? known.IndexOf(want) : -1)], scaling.WantWeights.GetValueOrDefault(about));

        IReadOnlyList<string> LabelsOf(string name) => heads.Single(head => head.Head.Name == name).Head.Labels;
    }
}

/// <summary>A model file, and how well models like it do on texts they have not seen.</summary>
/// <param name="Model">The file.</param>
/// <param name="Scaling">How its confidences are scaled.</param>
/// <param name="HeldBack">What models said, unscaled, of texts whose writer was held back.</param>
public sealed record TrainingResult(byte[] Model, ModelScaling Scaling, IReadOnlyList<HeldBack> HeldBack);

/// <summary>What a model said, unscaled, of a text it had not seen.</summary>
/// <param name="Head">The head that was asked.</param>
/// <param name="Text">The text.</param>
/// <param name="Gold">The right label.</param>
/// <param name="Predictions">Its labels, the surest first.</param>
/// <param name="Wants">For a head that says what an email is about: what the head on wants said.</param>
public sealed record HeldBack(string Head, CorpusText Text, string Gold, IReadOnlyList<Prediction> Predictions, IReadOnlyList<Prediction> Wants)
{
    /// <summary>A confidence that there is something as predictions: the head's own label, and that of nothing.</summary>
    public static IReadOnlyList<Prediction> TwoSided(string head, double confidence) =>
        [.. new Prediction[] { new(head, confidence), new(LinearModel.No, 1 - confidence) }.OrderByDescending(prediction => prediction.Confidence)];
}

/// <summary>One turn of holding writers back.</summary>
/// <param name="Model">The model, unscaled, that had read the others.</param>
/// <param name="Texts">The texts it had not read.</param>
/// <param name="Said">What it said of them.</param>
public sealed record Turn(LinearModel Model, IReadOnlyList<CorpusText> Texts, IReadOnlyList<HeldBack> Said);
