using System.Text.Json;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Evaluation;

/// <summary>What an evaluation may not fall behind: per corpus and measure, the least share, or the greatest where less is better.</summary>
/// <remarks>A JSON object of corpora, each an object of measures: <c>{"tune": {"label-right": 0.85, "calibration-error": 0.05}}</c>.</remarks>
public static class Baseline
{
    /// <summary>Name under which a baseline bounds the calibration error.</summary>
    public const string CalibrationError = "calibration-error";

    /// <summary>In words, every measure that is behind its bound.</summary>
    /// <param name="file">Name of the baseline, for messages.</param>
    /// <param name="json">Its content.</param>
    /// <param name="corpus">Name of the corpus that was evaluated.</param>
    /// <param name="report">What was measured.</param>
    /// <exception cref="CatalogueException">The baseline is not readable, or does not know the corpus.</exception>
    public static IReadOnlyList<string> FallenBehind(string file, string json, string corpus, EvaluationReport report)
    {
        var bounds = Read(file, json).GetValueOrDefault(corpus)
            ?? throw new CatalogueException(file, 1, $"has no bounds for the corpus '{corpus}': add \"{corpus}\": {{\"label-right\": 0.8}}");
        var behind = new List<string>();
        foreach (var (name, bound) in bounds)
            if (name == CalibrationError)
            {
                if (report.CalibrationError > bound)
                    behind.Add($"{name} is {report.CalibrationError:0.000}, at most {bound:0.000} is allowed");
            }
            else if (report.Find(name) is not { } measure)
            {
                behind.Add($"{name} was not measured: the corpus holds nothing to measure it on, or the baseline misspells it");
            }
            else if (measure.MoreIsBetter ? measure.Value.Share < bound : measure.Value.Share > bound)
            {
                behind.Add($"{name} is {measure.Value.Share:0.000}, {(measure.MoreIsBetter ? "at least" : "at most")} {bound:0.000} is allowed");
            }

        return behind;
    }

    private static Dictionary<string, Dictionary<string, double>> Read(string file, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json) ?? throw new CatalogueException(file, 1, "the file holds null");
        }
        catch (JsonException fault)
        {
            throw new CatalogueException(file, (int)(fault.LineNumber ?? 0) + 1, fault.Message);
        }
    }
}
