using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Trains one head and rounds its weights to the steps that are stored.</summary>
internal static class HeadTrainer
{
    /// <summary>Votes of every feature, and the head they belong to; temperature 1 until calibrated.</summary>
    public static TrainedHead Train(string name, TrainingSet set, IReadOnlyList<string> labelOf, TrainingOptions options)
    {
        var labels = labelOf.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var number = labels.Select((label, at) => (label, at)).ToDictionary(pair => pair.label, pair => pair.at, StringComparer.Ordinal);
        var bias = new float[labels.Length];
        int[] numbers = [.. labelOf.Select(label => number[label])];
        var kept = new Dictionary<int, float>[labels.Length];
        SupportVectorTrainer.Train(
            set,
            numbers,
            labels.Length,
            options,
            (label, weights, itsBias) => (kept[label], bias[label]) = (Keep(weights, options.Prune), itsBias));
        BayesVotes.Add(set, numbers, kept, options);
        var scale = kept.SelectMany(weights => weights.Values).Select(Math.Abs).DefaultIfEmpty(1).Max() / 127;
        return new TrainedHead(new LinearHead(name, labels, bias, scale, 1), Votes(set.Keys.Length, kept, scale));
    }

    /// <summary>The weights worth storing: those of at least a share of the label's largest.</summary>
    private static Dictionary<int, float> Keep(float[] weights, double prune)
    {
        var least = weights.Max(Math.Abs) * prune;
        var kept = new Dictionary<int, float>();
        for (var feature = 0; feature < weights.Length; feature++)
            if (Math.Abs(weights[feature]) >= least && weights[feature] != 0)
                kept.Add(feature, weights[feature]);
        return kept;
    }

    private static List<(ushort Label, sbyte Step)>[] Votes(int features, Dictionary<int, float>[] kept, float scale)
    {
        var votes = new List<(ushort, sbyte)>[features];
        for (var feature = 0; feature < features; feature++)
            votes[feature] = [];
        for (var label = 0; label < kept.Length; label++)
            foreach (var (feature, weight) in kept[label].OrderBy(pair => pair.Key))
                if ((sbyte)Math.Round(weight / scale) is not 0 and var step)
                    votes[feature].Add(((ushort)label, step));
        return votes;
    }
}

/// <summary>A head and, per feature, its votes.</summary>
internal sealed record TrainedHead(LinearHead Head, IReadOnlyList<IReadOnlyList<(ushort Label, sbyte Step)>> Votes);
