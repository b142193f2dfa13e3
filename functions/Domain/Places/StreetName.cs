namespace Toronto311.Domain.Places;

/// <summary>One street name with every type and direction the City uses it with.</summary>
/// <param name="Name">The name without type and direction.</param>
internal sealed record StreetName(string Name)
{
    private readonly List<(string Type, string Direction, StreetReach Reach)> forms = [];

    public StreetReading Reading { get; set; }

    /// <summary>How far the longest street of this name goes.</summary>
    public StreetReach Reach { get; private set; }

    /// <summary>The type all streets of this name share; null when they differ, and empty when they have none.</summary>
    public string? OnlyType { get; private set; }

    /// <summary>The direction when this is one street, such as "Sherbourne St N"; otherwise null.</summary>
    public string? OnlyDirection => forms.Count == 1 && forms[0].Direction.Length > 0 ? forms[0].Direction : null;

    /// <summary>Whether the name is itself a street type: Avenue Rd, Crescent Rd.</summary>
    public bool NeedsType { get; set; }

    public void AddForm(string type, string direction, StreetReach reach)
    {
        forms.Add((type, direction, reach));
        Reach = forms.Max(form => form.Reach);
        // The great street is meant before a lane of its name: Yonge St, not Yonge Blvd.
        var types = forms.Where(form => form.Reach == Reach).Select(form => form.Type).Distinct().ToList();
        OnlyType = types.Count == 1 ? types[0] : null;
    }

    public bool HasType(string type) => forms.Exists(form => form.Type == type);

    public bool HasDirections => forms.Exists(form => form.Direction.Length > 0);
}

/// <summary>What else a street's name can be read as.</summary>
internal enum StreetReading
{
    /// <summary>Hardly anything but the street.</summary>
    Street,

    /// <summary>A well-known street that is a word or first name too: King, Jane, Church.</summary>
    Word,

    /// <summary>An everyday word or first name that few mean as a street: Day, Grace, Pine.</summary>
    Common,
}

/// <summary>Whether a street alone tells a crew where to go.</summary>
internal enum StreetReach
{
    Local,
    Long,
    Highway,
}
