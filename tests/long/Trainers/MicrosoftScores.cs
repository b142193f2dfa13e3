namespace Toronto311.Tests.Trainers;

/// <summary>A score per label as ML.NET gives them.</summary>
internal sealed class MicrosoftScores
{
    public float[] Score { get; set; } = [];
}
