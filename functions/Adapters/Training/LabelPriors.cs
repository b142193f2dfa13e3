using Toronto311.Domain.Requests;

namespace Toronto311.Adapters.Training;

/// <summary>How much likelier a label is before a word is read, from the volumes the City has counted.</summary>
public static class LabelPriors
{
    /// <summary>Volume that neither adds nor takes; about the median of the services.</summary>
    private const double Middle = 10_000;

    private const double Least = 1_000, Most = 100_000;

    /// <summary>What the logarithm counts: the corpus gives every label its texts, and mail is not requests alone.</summary>
    private const double Weight = 0.3;

    /// <summary>Log-odds by service code; labels that are not counted have none.</summary>
    public static IReadOnlyDictionary<string, double> Of(ServiceList services) =>
        services.All.Where(service => service.Volume > 0)
            .ToDictionary(service => service.Code.Value, service => Weight * Math.Log(Math.Clamp(service.Volume, Least, Most) / Middle), StringComparer.Ordinal);
}
