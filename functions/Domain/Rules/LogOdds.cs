using Toronto311.Domain.Classification;

namespace Toronto311.Domain.Rules;

/// <summary>Moves confidences by the weights of evidence that rules give.</summary>
internal static class LogOdds
{
    /// <summary>Where a label starts that the model did not mention, so that rules alone can bring up a new service.</summary>
    private const double Unmentioned = 0.001;

    public static IReadOnlyList<Prediction> Shift(IReadOnlyList<Prediction> predictions, IReadOnlyDictionary<string, double> adds)
    {
        var shifted = new List<Prediction>(predictions.Count + adds.Count);
        // What the list leaves out of 1 belongs to labels not listed, and takes its part in sharing out.
        var total = Math.Max(0, 1 - predictions.Sum(prediction => prediction.Confidence));
        foreach (var (code, confidence) in predictions)
            shifted.Add(new Prediction(code, confidence * Math.Exp(adds.GetValueOrDefault(code))));
        foreach (var (code, add) in adds)
            if (add > 0 && !predictions.Any(prediction => prediction.Code == code))
                shifted.Add(new Prediction(code, Unmentioned * Math.Exp(add)));
        total += shifted.Sum(prediction => prediction.Confidence);
        for (var at = 0; at < shifted.Count && total > 0; at++)
            shifted[at] = shifted[at] with { Confidence = shifted[at].Confidence / total };
        shifted.Sort((a, b) => b.Confidence != a.Confidence ? b.Confidence.CompareTo(a.Confidence) : string.CompareOrdinal(a.Code, b.Code));
        return shifted;
    }
}
