namespace Toronto311.Tests.Trainers;

/// <summary>A text as ML.NET reads it.</summary>
internal sealed class MicrosoftRow
{
    public string Text { get; set; } = "";

    public string Label { get; set; } = "";
}
