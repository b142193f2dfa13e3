using System.Globalization;

namespace Toronto311.Domain.Places;

/// <summary>A street as a text names it, not yet written out.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct StreetSpan(int Start, int End)
{
    /// <summary>The listed street; null when the name is not on the list.</summary>
    public StreetName? Listed { get; init; }

    /// <summary>The words of the name alone.</summary>
    public (int Start, int End) Name { get; init; }

    /// <summary>The type as given; null when none is.</summary>
    public string? Type { get; init; }

    public string? Direction { get; init; }

    public bool IsCapital { get; init; }

    public bool IsTyped => Type is not null;

    public bool IsHighway => Listed?.Reach == StreetReach.Highway;

    public bool IsLong => Listed?.Reach is StreetReach.Long or StreetReach.Highway;

    /// <summary>How surely this is a street, whatever stands around it: 3 surely, 2 a well-known one that is a word too, 1 perhaps, 0 hardly.</summary>
    public int Strength => (IsTyped, Listed?.Reading, IsCapital) switch
    {
        (true, StreetReading.Common or null, false) => 2,
        (true, _, _) or (_, StreetReading.Street, _) => 3,
        (_, StreetReading.Word, _) => 2,
        (_, StreetReading.Common, true) => 1,
        _ => 0,
    };

    /// <summary>The street in the City's spelling, completed where only one completion is possible.</summary>
    public string Write(in PlaceText text)
    {
        var name = Listed?.Name ?? WriteName(text);
        var type = Type ?? Listed?.OnlyType ?? "";
        var direction = Direction ?? (Listed is not null && type == Listed.OnlyType ? Listed.OnlyDirection : null) ?? "";
        if (type.Length > 0)
            name += " " + type;
        return direction.Length > 0 ? name + " " + direction : name;
    }

    private string WriteName(in PlaceText text)
    {
        var words = new List<string>();
        for (var at = Name.Start; at < Name.End; at++)
        {
            var word = text.Word(at).ToString();
            // "the whole of 18 Dunloe's"
            if (!IsTyped && word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
                word = word[..^2];
            var isShouted = word.Length > 2 && word.All(c => !char.IsLower(c));
            words.Add(text.Tokens[at].Shape == TokenShape.Lower || isShouted ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()) : word);
        }

        return string.Join(' ', words);
    }
}
