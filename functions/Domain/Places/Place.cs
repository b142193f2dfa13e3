namespace Toronto311.Domain.Places;

/// <summary>Where something is, as a resident said it.</summary>
/// <param name="Kind">How the place is given.</param>
/// <param name="Text">The place written plainly, such as "123 Main St" or "Queen St W and Spadina Ave".</param>
/// <param name="Words">The words of the email it came from.</param>
/// <param name="Start">Where those words start in the text that was searched.</param>
public sealed record Place(PlaceKind Kind, string Text, string Words, int Start)
{
    /// <summary>Apartment, unit or suite; null when none is given.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a crew sent to a described place would find it: a short street, or a thing on a named street.</summary>
    public bool Findable { get; init; } = true;

    /// <summary>In what connection the resident named it.</summary>
    public PlaceMention Mention { get; init; }

    /// <summary>The wire name of the kind, as <c>decide --json</c> gives it.</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();
}

/// <summary>How a place is given.</summary>
public enum PlaceKind
{
    /// <summary>A civic number and a street.</summary>
    Address,

    /// <summary>Two streets that meet.</summary>
    Intersection,

    /// <summary>A street between two others, or the so-and-so-hundred block.</summary>
    Block,

    /// <summary>A park by name.</summary>
    Park,

    /// <summary>A school, station, library, plaza or other known point by name.</summary>
    Landmark,

    /// <summary>A postal code.</summary>
    Postal,

    /// <summary>Told in words: "the lane behind the bakery on Dupont".</summary>
    Described,
}

/// <summary>In what connection a place is named, which tells where the trouble is from where the writer lives.</summary>
public enum PlaceMention
{
    /// <summary>Just named.</summary>
    Plain,

    /// <summary>Something is at, near or in front of it.</summary>
    Incident,

    /// <summary>The writer says they live there.</summary>
    Home,
}
