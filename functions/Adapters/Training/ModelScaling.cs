namespace Toronto311.Adapters.Training;

/// <summary>What makes a model's scores mean what they say.</summary>
/// <param name="Temperatures">Divisor of the scores, by head.</param>
/// <param name="WantWeights">By head that says what an email is about, how much what its writer wants weighs; see <see cref="Domain.Classification.WantedLabels"/>.</param>
public sealed record ModelScaling(IReadOnlyDictionary<string, float> Temperatures, IReadOnlyDictionary<string, float> WantWeights)
{
    /// <summary>Scores as they are.</summary>
    public static ModelScaling None { get; } = new(new Dictionary<string, float>(StringComparer.Ordinal), new Dictionary<string, float>(StringComparer.Ordinal));

    /// <summary>The divisor of a head; 1 when it has none.</summary>
    public float TemperatureOf(string head) => Temperatures.GetValueOrDefault(head, 1);

    /// <summary>The scaling a model was written with.</summary>
    public static ModelScaling Of(Domain.Classification.LinearModel model) => new(
        model.Heads.ToDictionary(head => head.Name, head => head.Temperature, StringComparer.Ordinal),
        model.Wanted.ToDictionary(wanted => wanted.Head, wanted => wanted.Weight, StringComparer.Ordinal));
}
