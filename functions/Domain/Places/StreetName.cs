namespace Toronto311.Domain.Places;

/// <summary>One street name with every type and direction the City uses it with.</summary>
/// <param name="Name">The name without type and direction.</param>
internal sealed record StreetName(string Name)
{
    private readonly List<(string Type, string Direction)> forms = [];

    public StreetReading Reading { get; set; }

    public StreetReach Reach { get; set; }

    /// <summary>The type all streets of this name share; null when they differ, and empty when they have none.</summary>
    public string? OnlyType => forms.TrueForAll(form => form.Type == forms[0].Type) ? forms[0].Type : null;

    /// <summary>The direction when this is one street, such as "Sherbourne St N"; otherwise null.</summary>
    public string? OnlyDirection => forms.Count == 1 && forms[0].Direction.Length > 0 ? forms[0].Direction : null;

    public bool NeedsType => Name == "Avenue";

    public void AddForm(string type, string direction) => forms.Add((type, direction));

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
