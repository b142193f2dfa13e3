using Toronto311.Domain.Places;

namespace Toronto311.Application.Evaluation;

/// <summary>Whether two ways of writing a place mean the same one.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["street"] = "st",
        ["avenue"] = "ave",
        ["av"] = "ave",
        ["road"] = "rd",
        ["drive"] = "dr",
        ["boulevard"] = "blvd",
        ["crescent"] = "cres",
        ["court"] = "ct",
        ["crt"] = "ct",
        ["place"] = "pl",
        ["lane"] = "ln",
        ["terrace"] = "terr",
        ["trail"] = "trl",
        ["circle"] = "cir",
        ["square"] = "sq",
        ["gardens"] = "gdns",
        ["parkway"] = "pkwy",
        ["heights"] = "hts",
        ["east"] = "e",
        ["west"] = "w",
        ["north"] = "n",
        ["south"] = "s",
        ["saint"] = "st",
        ["mount"] = "mt",
    };

    private static readonly HashSet<string> Fillers = new(
        [
            "at", "and", "near", "the", "of", "corner", "in", "front", "toronto", "on", "ontario", "between", "intersection", "by", "just", "outside", "behind", "beside", "across", "from", "to",
            "unit", "apt", "apartment", "suite", "st", "ave", "rd", "dr", "blvd", "cres", "ct", "pl", "ln", "terr", "trl", "cir", "sq", "gdns", "pkwy", "e", "w", "n", "s", "block", "side",
        ],
        StringComparer.Ordinal);

    /// <summary>Same numbers, and the names of the one all among those of the other.</summary>
    public static bool Same(string expected, Place found)
    {
        var (a, b) = (Names(expected), Names(found.Text));
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.Count > 0 && fewer.All(more.Contains) && (found.Kind != PlaceKind.Address || Numbers(a).SetEquals(Numbers(b)) || Numbers(a).IsSubsetOf(Numbers(b)));
    }

    private static HashSet<string> Numbers(HashSet<string> words) => [.. words.Where(word => char.IsAsciiDigit(word[0]))];

    private static HashSet<string> Names(string place)
    {
        var words = place.ToLowerInvariant().Split([.. place.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(word => Short.GetValueOrDefault(word, word)).Where(word => !Fillers.Contains(word))];
    }
}
