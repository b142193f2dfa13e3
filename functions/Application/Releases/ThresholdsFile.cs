using System.Text.Json;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Releases;

/// <summary>The file of a release that holds its thresholds.</summary>
public static class ThresholdsFile
{
    public const string Name = "thresholds.json";

    /// <summary>The file's text for those thresholds.</summary>
    public static string Write(Thresholds thresholds) => JsonSerializer.Serialize(thresholds, ReleaseJson.Strict).ReplaceLineEndings("\n") + "\n";
}
