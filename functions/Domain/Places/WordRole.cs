namespace Toronto311.Domain.Places;

/// <summary>What a word can be in the telling of a place; a word may play several parts.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>An everyday word, which makes no unlisted street name.</summary>
    Ordinary = 1,

    /// <summary>St, Avenue, Blvd.</summary>
    StreetType = 1 << 1,

    /// <summary>Court, Place, Way: street types that are everyday words too.</summary>
    LooseType = 1 << 2,

    /// <summary>East, W, Nord.</summary>
    Direction = 1 << 3,

    /// <summary>And, n, et, y: joins two streets.</summary>
    Joins = 1 << 4,

    /// <summary>At, near, past: sets one street by another.</summary>
    SetsBy = 1 << 5,

    /// <summary>Eastbound, side, just: may stand between a street and what follows.</summary>
    Filler = 1 << 6,

    /// <summary>On, at, outside: a place may follow.</summary>
    Leads = 1 << 7,

    /// <summary>Apt, unit, suite.</summary>
    Unit = 1 << 8,

    /// <summary>No., number, house: a civic number may follow.</summary>
    Numbers = 1 << 9,

    /// <summary>Route, ticket, ward: the number that follows is no civic number.</summary>
    CountsOther = 1 << 10,

    /// <summary>January, oct.</summary>
    Month = 1 << 11,

    /// <summary>The, a, my.</summary>
    Article = 1 << 12,

    /// <summary>Rue, chemin, calle: a street type before the name.</summary>
    TypeBefore = 1 << 13,

    /// <summary>Park, beach, ravine, after a name.</summary>
    ParkNoun = 1 << 14,

    /// <summary>School, station, library, after a name.</summary>
    LandmarkNoun = 1 << 15,

    /// <summary>Between, entre.</summary>
    Between = 1 << 16,

    /// <summary>To, till: ends a stretch of street.</summary>
    Until = 1 << 17,

    /// <summary>Corner, intersection.</summary>
    Corner = 1 << 18,

    /// <summary>Mr, councillor: a person's name follows.</summary>
    PersonTitle = 1 << 19,

    /// <summary>Bus, streetcar, express: what stands before is a route.</summary>
    Transit = 1 << 20,

    /// <summary>Live, reside: a home is named.</summary>
    Lives = 1 << 21,

    /// <summary>Is, was, has, which: ends the naming of a thing.</summary>
    EndsName = 1 << 22,
}
