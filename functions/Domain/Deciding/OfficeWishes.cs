using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears whether a councillor's office, passing a resident's email on, asks that the resident be written to as well.</summary>
public static class OfficeWishes
{
    private static readonly PhraseBook Book = new(
        """
        let resident: resident|residents|constituent|constituents|her|him|them|the sender|writer|mr *|ms *|mrs *|both of us
        = tell the resident
        reply|respond|write|get back|write back|follow up|answer|report back|reach out .. <resident> .. directly
        directly .. to|with .. <resident>
        reply|respond|write|get back|write back|reach out .. to|with .. <resident> ! to us|to our office|to me
        let|keep|advise|inform|notify|update|contact|answer|tell|email|copy|cc .. <resident> ! do not|dont|please do not
        acknowledge .. to .. <resident>
        repondre|repondez|ecrire|ecrivez|aviser|avisez|informer|informez .. a|au|la|le .. citoyen*|resident*
        """);

    public static bool AsksToTellResident(string note) => note.Length > 0 && Book.Find(note) is not null;
}
