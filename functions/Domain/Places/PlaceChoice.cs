using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Places;

/// <summary>Chooses among the places of a mail the one to file at.</summary>
public static class PlaceChoice
{
    /// <summary>Whether a crew for a service of that kind would find the place.</summary>
    public static bool IsPreciseEnough(Place place, ServicePlace wanted) => place.Kind switch
    {
        PlaceKind.Address => true,
        PlaceKind.Intersection => wanted != ServicePlace.Address,
        PlaceKind.Block => wanted is ServicePlace.Intersection or ServicePlace.Any,
        PlaceKind.Park or PlaceKind.Landmark => wanted is ServicePlace.Park or ServicePlace.Any,
        PlaceKind.Postal => false,
        PlaceKind.Described => wanted == ServicePlace.Any && place.Findable,
    };

    /// <summary>The place to file at; null when there is none.</summary>
    public static Place? Best(IReadOnlyList<Place> places, ServicePlace wanted)
    {
        Place? best = null;
        foreach (var place in places)
            if (best is null || Rank(place, wanted) < Rank(best, wanted))
                best = place;
        return best;
    }

    // Lower is better; of equals the first named stays.
    private static int Rank(Place place, ServicePlace wanted) =>
        (IsPreciseEnough(place, wanted) ? 0 : 1000) + (place.Mention == PlaceMention.Home ? 100 : 0) + (KindRank(place.Kind, wanted) * 10) + (place.Mention == PlaceMention.Plain ? 1 : 0);

    private static int KindRank(PlaceKind kind, ServicePlace wanted) => (kind, wanted) switch
    {
        (PlaceKind.Park, ServicePlace.Park) => 0,
        (PlaceKind.Intersection, ServicePlace.Intersection) => 0,
        (PlaceKind.Address, _) => 1,
        (PlaceKind.Intersection, _) => 2,
        (PlaceKind.Block, _) => 3,
        (PlaceKind.Park or PlaceKind.Landmark, _) => 4,
        (PlaceKind.Described, _) => 5,
        (PlaceKind.Postal, _) => 6,
    };
}
