namespace Toronto311.Domain.Places;

/// <summary>Every word that can matter to a place, numbered, with the parts it can play.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> idOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<WordRole> roles = [WordRole.None];
    private readonly List<string?> types = [null];
    private readonly List<string?> typesBefore = [null];
    private readonly List<string?> directions = [null];

    public Vocabulary()
    {
        lookup = idOf.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (role, words) in PlaceLexicon.Roles)
            AddAll(words, role);
        AddAll(OrdinaryWords.All, WordRole.Ordinary);
        AddValues(PlaceLexicon.StrictTypes, WordRole.StreetType, types);
        AddValues(PlaceLexicon.LooseTypes, WordRole.StreetType | WordRole.LooseType, types);
        AddValues(PlaceLexicon.TypesBefore, WordRole.TypeBefore, typesBefore);
        AddValues(PlaceLexicon.Directions, WordRole.Direction, directions);
        Same("park", "pk");
        Same("centre", "center");
        Same("station", "stn");
    }

    /// <summary>The words' number; 0 for a word that is not in the vocabulary.</summary>
    public int Find(ReadOnlySpan<char> normalised) => lookup.TryGetValue(normalised, out var id) ? id : 0;

    public WordRole RoleOf(int id) => roles[id];

    public string? TypeOf(int id) => types[id];

    public string? TypeBeforeOf(int id) => typesBefore[id];

    public string? DirectionOf(int id) => directions[id];

    public int Add(string word, WordRole role = WordRole.None)
    {
        if (!idOf.TryGetValue(word, out var id))
        {
            idOf[word] = id = roles.Count;
            roles.Add(WordRole.None);
            types.Add(null);
            typesBefore.Add(null);
            directions.Add(null);
        }

        roles[id] |= role;
        return id;
    }

    private void AddAll(string words, WordRole role)
    {
        foreach (var word in Split(words))
            Add(word, role);
    }

    private void AddValues(string[] lines, WordRole role, List<string?> values)
    {
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var value = line[..space];
            var own = value.Length == 0 || role == WordRole.TypeBefore ? "" : value.ToLowerInvariant();
            foreach (var word in Split(own + line[space..]))
                values[Add(word, role)] ??= value;
        }
    }

    private void Same(string word, string spelling) => idOf[spelling] = idOf[word];

    private static IEnumerable<string> Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace("'", "", StringComparison.Ordinal));
}
