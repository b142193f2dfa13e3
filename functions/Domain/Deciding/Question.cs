namespace Toronto311.Domain.Deciding;

/// <summary>A fact that costs something to find; the decider asks for it only when the decision may turn on it.</summary>
public enum Question
{
    /// <summary>Which language is this? Ours is unsure.</summary>
    WhichLanguage,
}
