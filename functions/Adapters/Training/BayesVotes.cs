namespace Toronto311.Adapters.Training;

/// <summary>What a naive Bayes over words and pairs would add to each label's weights: features count for every label they were seen with.</summary>
/// <remarks>
/// The logarithm of (sum + smoothing) / smoothing, where sum is how much the label's texts hold of the feature; that of an unseen feature is 0.
/// The labels' different sizes are left out, since the smoothing over all features outweighs them. Machines that separate labels and counts that describe them err differently: together they err less and know better when.
/// </remarks>
internal static class BayesVotes
{
    /// <summary>Adds to the weights of each label.</summary>
    /// <param name="set">The texts.</param>
    /// <param name="labelOf">Label number of each text.</param>
    /// <param name="kept">Per label its weights, by feature.</param>
    /// <param name="options">What the votes count, and the smoothing.</param>
    public static void Add(TrainingSet set, IReadOnlyList<int> labelOf, Dictionary<int, float>[] kept, TrainingOptions options)
    {
        if (options.BayesWeight <= 0)
            return;
        var sums = kept.Select(_ => new Dictionary<int, double>()).ToArray();
        for (var text = 0; text < labelOf.Count; text++)
        {
            var (vector, sum) = (set.Vectors[text], sums[labelOf[text]]);
            for (var at = 0; at < vector.Features.Length; at++)
                if (TrainingOptions.IsCounted(set.Kinds[vector.Features[at]]))
                    sum[vector.Features[at]] = sum.GetValueOrDefault(vector.Features[at]) + vector.Values[at];
        }

        for (var label = 0; label < kept.Length; label++)
            foreach (var (feature, sum) in sums[label])
                kept[label][feature] = kept[label].GetValueOrDefault(feature) + (float)(options.BayesWeight * Math.Log(1 + (sum / options.BayesSmoothing)));
    }
}
