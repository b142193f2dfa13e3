namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 6: mail from a councillor's office is marked; its requests are filed like anyone's, but no card answers a councillor.</summary>
internal static class CouncillorStep
{
    public const string Name = "councillor";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        if (!deliberation.Release.Councillors.Includes(deliberation.Email.From))
            return null;
        if (deliberation.Email.Authentication.Failed)
        {
            deliberation.Note(Name, "the address is that of a councillor's office, but the sender failed DMARC");
            return null;
        }

        deliberation.IsFromCouncillor = true;
        deliberation.Note(Name, "from a councillor's office");
        if (deliberation.Email.Forwarded is { } forwarded && OfficeWishes.AsksToTellResident(forwarded.Note))
        {
            deliberation.TellsResident = true;
            deliberation.Note(Name, "the office asks that the resident be told");
        }

        return null;
    }
}
