using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Places;

/// <summary>The streets, parks and known points of Toronto, read from the shipped lists.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, int> streetAt = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StreetName> streets = [];
    private readonly List<(string Name, PlaceKind Kind)> points = [];

    private Gazetteer()
    {
    }

    internal Vocabulary Words { get; } = new();

    internal NameTree StreetTree { get; } = new();

    internal NameTree PointTree { get; } = new();

    internal StreetName Street(int index) => streets[index];

    internal (string Name, PlaceKind Kind) Point(int index) => points[index];

    /// <summary>Reads the list of streets (<c>street,also,reach,reading</c>) and the list of places (<c>name,kind,also</c>).</summary>
    /// <exception cref="CatalogueException">A list is not as it should be; says the file and line.</exception>
    public static Gazetteer Parse(string streetsFile, string streetsCsv, string placesFile, string placesCsv)
    {
        var gazetteer = new Gazetteer();
        foreach (var row in CsvTable.Read(streetsFile, streetsCsv, "street", "also", "reach", "reading").Rows)
            gazetteer.AddStreet(row);
        foreach (var row in CsvTable.Read(placesFile, placesCsv, "name", "kind", "also").Rows)
            gazetteer.AddPoint(row);
        return gazetteer;
    }

    private void AddStreet(CsvTable.CsvRow row)
    {
        var isHighway = row["reach"] == "highway";
        var (name, type, direction) = isHighway ? (row.Required("street"), "", "") : Split(row.Required("street"));
        if (!streetAt.TryGetValue(name, out var index))
        {
            streetAt[name] = index = streets.Count;
            streets.Add(new StreetName(name) { NeedsType = (Words.RoleOf(Words.Find(name.ToLowerInvariant())) & WordRole.StreetType) != WordRole.None });
            StreetTree.Add(WordsOf(row, "street", name), index);
        }

        streets[index].AddForm(type, direction, row.OneOf("reach", ("", StreetReach.Local), ("long", StreetReach.Long), ("highway", StreetReach.Highway)));
        streets[index].Reading = row.OneOf("reading", ("", StreetReading.Street), ("word", StreetReading.Word), ("common", StreetReading.Common));
        foreach (var also in Spellings(row))
            StreetTree.Add(WordsOf(row, "also", also), index);
        if (name.StartsWith("The ", StringComparison.Ordinal))
            StreetTree.Add(WordsOf(row, "street", name[4..]), index);
    }

    private void AddPoint(CsvTable.CsvRow row)
    {
        var kind = row.OneOf("kind", ("park", PlaceKind.Park), ("landmark", PlaceKind.Landmark));
        var name = row.Required("name");
        PointTree.Add(WordsOf(row, "name", name), points.Count);
        foreach (var also in Spellings(row))
            PointTree.Add(WordsOf(row, "also", also), points.Count);
        points.Add((name, kind));
    }

    private static string[] Spellings(CsvTable.CsvRow row) =>
        row["also"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private (string Name, string Type, string Direction) Split(string street)
    {
        var parts = street.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var direction = parts.Count > 1 && parts[^1] is "E" or "W" or "N" or "S" ? parts[^1] : "";
        if (direction.Length > 0)
            parts.RemoveAt(parts.Count - 1);
        var type = parts.Count > 1 && parts[0] != "The" && Words.TypeOf(Words.Find(parts[^1].ToLowerInvariant())) == parts[^1] ? parts[^1] : "";
        if (type.Length > 0)
            parts.RemoveAt(parts.Count - 1);
        return (string.Join(' ', parts), type, direction);
    }

    private int[] WordsOf(CsvTable.CsvRow row, string column, string name)
    {
        var tokens = TokenReader.Read(name, Words);
        var words = new int[tokens.Length];
        Span<char> buffer = stackalloc char[TokenReader.LongestWord];
        for (var at = 0; at < words.Length; at++)
        {
            var word = TokenReader.Normalise(name.AsSpan(tokens[at].Start..tokens[at].End), buffer);
            words[at] = Words.Find(word) is > 0 and var known ? known : Words.Add(word.ToString());
        }

        return words.Length > 0 ? words : throw row.Wrong(column, $"has no word in '{name}'");
    }
}
