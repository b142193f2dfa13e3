using Toronto311.Domain.Deciding.PersonWords;
using Toronto311.Domain.Text;
using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears, also in quiet words, that a resident needs a person: no card answers such mail alone.</summary>
public static class PersonDetector
{
    private static readonly PhraseBook Book = new(
        PersonEnglishBasics.Table,
        PersonShelter.Table,
        PersonBereavement.Table,
        PersonBite.Table,
        PersonLegal.Table,
        PersonClaim.Table,
        PersonFoi.Table,
        PersonAccessibility.Table,
        PersonHardship.Table,
        PersonComplaint.Table,
        PersonPhoneMe.Table,
        PersonUpset.Table);

    private static readonly PhraseBook InFrench = new(PersonFrench.Table);

    /// <summary>The first need the text tells of, in the order of the tables; null when it tells of none.</summary>
    public static PersonNeed? Find(string text) =>
        (Book.Find(text) ?? InFrench.Find(ForeignSentences.Of(text))) is { } match ? new PersonNeed(match.Kind, match.Words) : null;
}
