using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Finds how to scale a model's scores so that its confidences mean what they say, on texts it had not seen.</summary>
public static class Calibration
{
    /// <summary>Weights of wants that are tried.</summary>
    private static readonly float[] WantWeights = [0, 0.25f, 0.5f, 0.75f, 1, 1.25f, 1.5f, 2];

    /// <summary>The temperatures and the weights of wants with the least log loss.</summary>
    public static ModelScaling Scale(IReadOnlyList<HeldBack> heldBack, TopicList topics)
    {
        var heads = heldBack.Where(text => !text.Text.IsReport).ToLookup(text => text.Head, StringComparer.Ordinal);
        var temperatures = heads.Where(head => !HeadPlan.IsAbout(head.Key))
            .ToDictionary(head => head.Key, head => Temperature([.. head.Select(text => new Scores(text))]).Temperature, StringComparer.Ordinal);
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var head in heads.Where(head => HeadPlan.IsAbout(head.Key)))
        {
            var texts = head.ToList();
            var wantTemperature = temperatures[LinearModel.WantsIn(texts[0].Text.Language)];
            var tried = WantWeights.AsParallel().AsOrdered()
                .Select(weight => (Weight: weight, Best: Temperature([.. texts.Select(text => new Scores(text, weight, wantTemperature, topics))])))
                .ToList();
            (weights[head.Key], (temperatures[head.Key], _)) = tried.MinBy(one => one.Best.Loss);
        }

        return new ModelScaling(temperatures, weights);
    }

    /// <summary>What was said of a text held back, with confidences as a model so scaled would have them; the surest first.</summary>
    public static IReadOnlyList<Prediction> Scaled(HeldBack text, ModelScaling scaling, TopicList topics)
    {
        var temperature = scaling.TemperatureOf(text.Head);
        var scores = HeadPlan.IsAbout(text.Head)
            ? new Scores(text, scaling.WantWeights.GetValueOrDefault(text.Head), scaling.TemperatureOf(LinearModel.WantsIn(text.Text.Language)), topics)
            : new Scores(text);
        return [.. text.Predictions.Zip(scores.Confidences(temperature), (said, confidence) => said with { Confidence = confidence })
            .OrderByDescending(said => said.Confidence).ThenBy(said => said.Code, StringComparer.Ordinal)];
    }

    /// <summary>The temperature with the least log loss, to three digits, by golden-section search over 0.05 to 3.</summary>
    private static (float Temperature, double Loss) Temperature(IReadOnlyList<Scores> texts)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(0.03), high = Math.Log(3);
        while (high - low > 0.003)
        {
            var (left, right) = (high - (ratio * (high - low)), low + (ratio * (high - low)));
            if (Loss(texts, Math.Exp(left)) < Loss(texts, Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        var found = Math.Exp((low + high) / 2);
        return ((float)Math.Round(found, 3), Loss(texts, found));
    }

    private static double Loss(IReadOnlyList<Scores> texts, double temperature) => texts.Average(text => text.Loss(temperature));

    /// <summary>One text's unscaled scores, what wants add to each, and which label is right.</summary>
    private sealed class Scores
    {
        private readonly float[] scores;
        private readonly float[] added;
        private readonly int gold = -1;

        public Scores(HeldBack text)
            : this(text, _ => 0)
        {
        }

        public Scores(HeldBack text, float weight, float wantTemperature, TopicList topics)
            : this(text, AddedBy(text, weight, wantTemperature, topics))
        {
        }

        private Scores(HeldBack text, Func<string, double> add)
        {
            var predictions = text.Predictions;
            (scores, added) = (new float[predictions.Count], new float[predictions.Count]);
            for (var at = 0; at < predictions.Count; at++)
            {
                scores[at] = (float)Math.Log(Math.Max(predictions[at].Confidence, 1e-300));
                added[at] = (float)add(predictions[at].Code);
                if (predictions[at].Code == text.Gold)
                    gold = at;
            }
        }

        /// <summary>The confidences, in the order of the predictions.</summary>
        public double[] Confidences(double temperature)
        {
            var shares = new double[scores.Length];
            var top = double.NegativeInfinity;
            for (var at = 0; at < scores.Length; at++)
                top = Math.Max(top, (scores[at] / temperature) + added[at]);
            var sum = 0.0;
            for (var at = 0; at < scores.Length; at++)
                sum += shares[at] = Math.Exp((scores[at] / temperature) + added[at] - top);
            for (var at = 0; at < scores.Length; at++)
                shares[at] /= sum;
            return shares;
        }

        public double Loss(double temperature) => -Math.Log(Math.Max(gold < 0 ? 0 : Confidences(temperature)[gold], 1e-12));

        /// <summary>As <see cref="LinearModel"/> does it, with the wants' own temperature.</summary>
        private static Func<string, double> AddedBy(HeldBack text, float weight, float wantTemperature, TopicList topics)
        {
            var shares = text.Wants.ToDictionary(want => want.Code, want => Math.Exp(Math.Log(Math.Max(want.Confidence, 1e-300)) / wantTemperature), StringComparer.Ordinal);
            var sum = shares.Values.Sum();
            return label => weight * Math.Log(HeadPlan.WantOf(label, topics) is { } want ? Math.Max(shares[want] / sum, WantedLabels.Least) : 0.5);
        }
    }
}
