namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 2: another copy of an email already decided changes nothing.</summary>
internal static class SeenBeforeStep
{
    public const string Name = "seen before";

    public static DeciderResult? Take(Deliberation deliberation) =>
        deliberation.Facts.WasSeenBefore
            ? deliberation.Discard(DiscardReason.Duplicate, Name, $"email {deliberation.Email.Key.Brief} was decided before")
            : null;
}
