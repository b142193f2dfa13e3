namespace Toronto311.Tests.Trainers;

/// <summary>Whether a text has the label that is being learnt.</summary>
internal sealed class MicrosoftFlag
{
    public bool IsLabel { get; set; }
}
