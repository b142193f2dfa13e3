namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 6: mail from a councillor's office is marked; its requests are filed like anyone's, but no card answers a councillor.</summary>
internal static class CouncillorStep
{
    public const string Name = "councillor";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        if (!deliberation.Release.Councillors.Includes(deliberation.Email.From))
            return null;
        deliberation.IsFromCouncillor = true;
        deliberation.Note(Name, "from a councillor's office");
        return null;
    }
}
