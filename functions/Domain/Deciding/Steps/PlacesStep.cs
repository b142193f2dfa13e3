using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 8: where each part is about; the signature's address is kept apart and only ever offered.</summary>
internal static class PlacesStep
{
    public const string Name = "places";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var finder = deliberation.Release.Places;
        var subject = finder.Find(deliberation.Matter.Subject);
        var offered = PlaceChoice.Best(finder.Find(deliberation.Matter.Signature), ServicePlace.Address);
        var whole = finder.Find(deliberation.Matter.Text);
        foreach (var part in deliberation.Parts)
        {
            var wanted = deliberation.Release.Services.Find(part.Labels[0].Code)?.PlaceKind ?? ServicePlace.Any;
            var own = deliberation.Parts.Count == 1 ? whole : finder.Find(part.Text);
            part.Place = PlaceChoice.Best(own, wanted) ?? PlaceChoice.Best(subject, wanted) ?? Shared(whole);
            part.OfferedPlace = offered is { Kind: PlaceKind.Address } ? offered : null;
            if (part.Place is { } place)
                deliberation.Note(Name, $"{place.KindName} \"{place.Text}\", from \"{place.Words}\"");
            else if (part.OfferedPlace is { } signature)
                deliberation.Note(Name, $"none in the text; the signature has \"{signature.Text}\"");
        }

        return null;
    }

    /// <summary>The one place an email names serves all its parts; of several, none is guessed.</summary>
    private static Place? Shared(IReadOnlyList<Place> places) => places.Count == 1 ? places[0] : null;
}
