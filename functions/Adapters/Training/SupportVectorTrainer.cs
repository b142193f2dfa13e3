namespace Toronto311.Adapters.Training;

/// <summary>One linear support vector machine per label against all others, by dual coordinate descent; the same weights every time.</summary>
/// <remarks>
/// Hsieh and others, "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1 with squared hinge loss.
/// Labels are independent of each other, so they train side by side without changing the result.
/// </remarks>
internal static class SupportVectorTrainer
{
    /// <summary>Weights per label over the features, and a bias.</summary>
    /// <param name="set">The texts.</param>
    /// <param name="labelOf">Label number of each text.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="options">Cost of an error and number of passes.</param>
    /// <param name="keep">Called once per label, from several threads, with its weights and bias; the array is reused.</param>
    public static void Train(TrainingSet set, IReadOnlyList<int> labelOf, int labels, TrainingOptions options, Action<int, float[], float> keep) =>
        Parallel.For(
            0,
            labels,
            () => new float[set.Keys.Length],
            (label, _, weights) =>
            {
                Array.Clear(weights);
                var bias = TrainOne(set, text => labelOf[text] == label, weights, options, label);
                keep(label, weights, bias);
                return weights;
            },
            _ => { });

    private static float TrainOne(TrainingSet set, Func<int, bool> isPositive, float[] weights, TrainingOptions options, int label)
    {
        var count = set.Vectors.Count;
        var alpha = new double[count];
        var order = Enumerable.Range(0, count).ToArray();
        var sign = Enumerable.Range(0, count).Select(text => isPositive(text) ? 1 : -1).ToArray();
        var positives = Math.Max(1, sign.Count(s => s > 0));
        var weightOfPositive = Math.Min(options.MaxPositiveWeight, Math.Sqrt((double)count / positives) / options.Balance);
        double bias = 0;
        var chance = new Shuffle((uint)(label + 1));
        for (var pass = 0; pass < options.Passes; pass++)
        {
            chance.Mix(order);
            double largest = 0;
            foreach (var text in order)
            {
                var vector = set.Vectors[text];
                var cost = sign[text] > 0 ? options.Cost * Math.Max(1, weightOfPositive) : options.Cost;
                var diagonal = 0.5 / cost;
                var gradient = (sign[text] * (Dot(vector, weights) + (bias * options.BiasFeature))) - 1 + (diagonal * alpha[text]);
                var projected = alpha[text] == 0 ? Math.Min(gradient, 0) : gradient;
                largest = Math.Max(largest, Math.Abs(projected));
                if (Math.Abs(projected) < 1e-12)
                    continue;
                var old = alpha[text];
                alpha[text] = Math.Max(0, old - (gradient / (1 + (options.BiasFeature * options.BiasFeature) + diagonal)));
                var step = (alpha[text] - old) * sign[text];
                for (var at = 0; at < vector.Features.Length; at++)
                    weights[vector.Features[at]] += (float)(step * vector.Values[at]);
                bias += step * options.BiasFeature;
            }

            if (largest < options.Tolerance)
                break;
        }

        return (float)(bias * options.BiasFeature);
    }

    private static double Dot(SparseVector vector, float[] weights)
    {
        var sum = 0.0;
        for (var at = 0; at < vector.Features.Length; at++)
            sum += (double)weights[vector.Features[at]] * vector.Values[at];
        return sum;
    }

    /// <summary>A seeded order of visits, the same on every machine.</summary>
    private sealed class Shuffle(uint seed)
    {
        private uint state = (seed * 2654435769u) | 1;

        public void Mix(int[] order)
        {
            for (var at = order.Length - 1; at > 0; at--)
            {
                state = (state * 1664525u) + 1013904223u;
                var other = (int)((state >> 8) % (uint)(at + 1));
                (order[at], order[other]) = (order[other], order[at]);
            }
        }
    }
}
