namespace Toronto311.Domain.Classification;

/// <summary>A few signals of an email added up to one confidence, where no count of words tells enough.</summary>
/// <param name="Name">What the confidence is of.</param>
/// <param name="Weights">What each signal counts.</param>
/// <param name="Bias">Sum when every signal is zero.</param>
public sealed record Weighing(string Name, IReadOnlyList<float> Weights, float Bias)
{
    /// <summary>The confidence, 0 to 1.</summary>
    /// <param name="signals">One value for each weight.</param>
    public double Confidence(IReadOnlyList<double> signals)
    {
        double sum = Bias;
        for (var at = 0; at < Weights.Count; at++)
            sum += Weights[at] * signals[at];
        return 1 / (1 + Math.Exp(-sum));
    }
}
