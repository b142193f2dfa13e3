namespace Toronto311.Adapters.Training;

/// <summary>What makes a model's scores mean what they say.</summary>
/// <param name="Temperatures">Divisor of the scores, by head.</param>
/// <param name="WantWeight">How much what a writer wants weighs on what the email is about; see <see cref="Domain.Classification.WantedLabels"/>.</param>
public sealed record ModelScaling(IReadOnlyDictionary<string, float> Temperatures, float WantWeight)
{
    /// <summary>Scores as they are.</summary>
    public static ModelScaling None { get; } = new(new Dictionary<string, float>(StringComparer.Ordinal), 0);

    /// <summary>The divisor of a head; 1 when it has none.</summary>
    public float TemperatureOf(string head) => Temperatures.GetValueOrDefault(head, 1);
}
