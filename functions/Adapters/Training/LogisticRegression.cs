using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Logistic regression over a few signals by Newton's method, with a ridge on the standardised weights; the same weights every time.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double Still = 1e-8;

    /// <param name="name">What the weighing is called.</param>
    /// <param name="signals">Signals of each example, all of one length.</param>
    /// <param name="isTrue">Which examples are what the confidence is of.</param>
    /// <param name="ridge">What the squares of the weights count, in examples.</param>
    public static Weighing Fit(string name, IReadOnlyList<double[]> signals, IReadOnlyList<bool> isTrue, double ridge)
    {
        var (mean, spread) = Standard(signals);
        var rows = signals.Select(row => (double[])[.. row.Select((value, at) => (value - mean[at]) / spread[at]), 1]).ToList();
        var weights = new double[mean.Length + 1];
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Newton(rows, isTrue, weights, ridge);
            for (var at = 0; at < weights.Length; at++)
                weights[at] += change[at];
            if (change.Max(Math.Abs) < Still)
                break;
        }

        var bias = weights[^1] - mean.Select((value, at) => weights[at] * value / spread[at]).Sum();
        return new Weighing(name, [.. mean.Select((_, at) => (float)(weights[at] / spread[at]))], (float)bias);
    }

    private static (double[] Mean, double[] Spread) Standard(IReadOnlyList<double[]> signals)
    {
        var mean = Enumerable.Range(0, signals[0].Length).Select(at => signals.Average(row => row[at])).ToArray();
        var spread = mean.Select((value, at) => Math.Sqrt(signals.Average(row => (row[at] - value) * (row[at] - value)))).Select(one => one > 0 ? one : 1).ToArray();
        return (mean, spread);
    }

    /// <summary>The step that solves the ridge-weighted normal equations at these weights.</summary>
    private static double[] Newton(List<double[]> rows, IReadOnlyList<bool> isTrue, double[] weights, double ridge)
    {
        var size = weights.Length;
        var (curve, slope) = (new double[size, size], new double[size]);
        for (var row = 0; row < rows.Count; row++)
        {
            var share = 1 / (1 + Math.Exp(-rows[row].Zip(weights, (value, weight) => value * weight).Sum()));
            for (var at = 0; at < size; at++)
            {
                slope[at] += ((isTrue[row] ? 1 : 0) - share) * rows[row][at];
                for (var other = 0; other < size; other++)
                    curve[at, other] += share * (1 - share) * rows[row][at] * rows[row][other];
            }
        }

        for (var at = 0; at < size - 1; at++)
        {
            slope[at] -= ridge * weights[at];
            curve[at, at] += ridge;
        }

        return Solve(curve, slope);
    }

    /// <summary>Gaussian elimination; the matrix is positive definite, so no pivot is sought.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < size; column++)
                right[row] -= matrix[row, column] * right[column];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
