namespace Toronto311.Domain.Places;

/// <summary>A park, known point or postal code as a text names it.</summary>
internal readonly record struct PointSpan(PlaceKind Kind, string Text, int End)
{
    public bool IsListed { get; init; }
}

/// <summary>Reads parks, stations, schools and the like, listed or named by what they are; stops by number; postal codes.</summary>
internal static class PointReader
{
    private const int LongestName = 5;

    public static bool TryRead(in PlaceText text, int at, out PointSpan point)
    {
        var hasListed = TryListed(text, at, out point);
        if (TryNamed(text, at, out var named) && (!hasListed || named.End > point.End))
            point = named;
        return point.End > at || TryStop(text, at, out point) || TryPostal(text, at, out point);
    }

    private static bool TryListed(in PlaceText text, int at, out PointSpan point)
    {
        var (index, end) = text.Longest(text.Gazetteer.PointTree, at, isPoint: true);
        point = default;
        if (index < 0)
            return false;
        var (name, kind) = text.Gazetteer.Point(index);
        // A single word such as "Baycrest" needs its capital; "union station" does not.
        if (end == at + 1 && !(text.Tokens[at].IsCapital || text.Is(at - 1, WordRole.Leads | WordRole.Article)))
            return false;
        // "the centre island of Wynford Dr": everyday words in lower case.
        if (text.IsWord(end, "of", "on") && text.IsWord(at - 1, "the") && !text.Tokens[at].IsCapital && text.Is(at, WordRole.Ordinary | WordRole.LandmarkNoun))
            return false;
        if (text.IsWord(at, "centre") && !text.Tokens[at].IsCapital && text.IsWord(at + 1, "island") && !text.IsWord(at - 1, "to", "at"))
            return false;
        point = new PointSpan(kind, name, end) { IsListed = true };
        return true;
    }

    // "Sunnydale park", "Fairbank Memorial Community Centre": names with capitals, then what it is.
    private static bool TryNamed(in PlaceText text, int at, out PointSpan point)
    {
        point = default;
        if (!CanStart(text, at) || text.IsWord(at - 1, "a", "an", "any", "every", "my", "our"))
            return false;
        var end = -1;
        var isName = true;
        for (var next = at + 1; next < text.Count && next <= at + LongestName && text.Continues(next) && !text.Has(next, TokenGap.Line); next++)
        {
            var token = text.Tokens[next];
            var isBare = next == at + 1 && !token.IsCapital && text.IsWord(next, "centre", "center", "tower", "towers", "college", "pool", "church", "school", "house", "theatre");
            if (token.Is(WordRole.ParkNoun | WordRole.LandmarkNoun) && (isName || token.IsCapital) && !isBare)
                end = next + 1;
            else if (!IsInner(text, next))
                break;
            isName &= token.IsCapital || token.Is(WordRole.ParkNoun | WordRole.LandmarkNoun) || IsInner(text, next);
        }

        if (end < 0 || IsJustAThing(text, at, end))
            return false;
        var kind = text.Is(end - 1, WordRole.ParkNoun) ? PlaceKind.Park : PlaceKind.Landmark;
        point = new PointSpan(kind, Titled(text, at, end), end);
        return true;
    }

    private static bool CanStart(in PlaceText text, int at)
    {
        if (text.Tokens[at].Shape is not (TokenShape.Capital or TokenShape.Lower) || text.Is(at, WordRole.Article | WordRole.EndsName | WordRole.Month | WordRole.PersonTitle))
            return false;
        if (text.IsName(at) || IsPlainCapital(text, at))
            return true;
        var (street, end) = text.Longest(text.Gazetteer.StreetTree, at, isPoint: false);
        if (street >= 0 && text.Gazetteer.Street(street).Reading == StreetReading.Street)
            return text.IsWord(end, "station", "stn", "library", "mall", "plaza", "bridge", "underpass", "overpass", "loop", "arena", "collegiate", "park", "parkette", "ravine", "beach", "community", "public", "rec", "recreation", "go", "subway", "cemetery", "hospital");
        // "in sunnydale park": phone writing, after a word that leads to a place.
        return text.Tokens[at].Word == 0 && text.Tokens[at].End - text.Tokens[at].Start > 4 && text.Is(at + 1, WordRole.ParkNoun) && text.Is(at - 1, WordRole.Leads) && text.Adjoins(at);
    }

    // "at Knob Hill Park": everyday words make a name when they have capitals in a text that uses them.
    private static bool IsPlainCapital(in PlaceText text, int at) =>
        text.Tokens[at].IsCapital && at + 2 < text.Count && text.Tokens[at + 1].IsCapital && text.Adjoins(at + 1) && !text.StartsThought(at)
        && text.Tokens[at - 1].Shape == TokenShape.Lower && text.Adjoins(at) && !text.Is(at, WordRole.Corner | WordRole.Unit | WordRole.Numbers);

    private static bool IsInner(in PlaceText text, int at) =>
        (text.Tokens[at].IsCapital && !text.Is(at, WordRole.EndsName | WordRole.StreetType)) || text.IsWord(at, "community", "public", "high", "recreation", "rec", "memorial", "of", "mills", "middle", "senior", "junior", "elementary", "go", "subway", "catholic", "united", "town", "shopping", "fire", "police");

    // "Dog park", "Gas station": an everyday word and a thing are no name.
    private static bool IsJustAThing(in PlaceText text, int at, int end)
    {
        if (end >= at + 3 && text.Tokens[end - 1].IsCapital && IsPlainCapital(text, at))
            return false;
        for (var next = at; next < end; next++)
            if (!text.Is(next, WordRole.Ordinary | WordRole.ParkNoun | WordRole.LandmarkNoun | WordRole.Leads) && (text.Tokens[next].IsCapital || next == at))
                return false;
        return true;
    }

    private static bool TryStop(in PlaceText text, int at, out PointSpan point)
    {
        point = default;
        if (!text.IsWord(at, "stop"))
            return false;
        var number = text.IsWord(at + 1, "number", "no", "id", "code") ? at + 2 : at + 1;
        if (number >= text.Count || text.Tokens[number].Shape != TokenShape.Number || text.Tokens[number].End - text.Tokens[number].Start is < 3 or > 5 || text.Has(number, TokenGap.Stop | TokenGap.Comma | TokenGap.Dash))
            return false;
        if (!text.Has(number, TokenGap.Hash) && number == at + 1 && !text.IsWord(at - 1, "bus", "streetcar", "ttc"))
            return false;
        point = new PointSpan(PlaceKind.Landmark, $"stop {text.Word(number)}", number + 1);
        return true;
    }

    private static bool TryPostal(in PlaceText text, int at, out PointSpan point)
    {
        point = default;
        if (text.Tokens[at].Shape != TokenShape.Mixed)
            return false;
        var first = text.Word(at);
        var end = first.Length == 6 ? at + 1 : at + 2;
        if (first.Length is not (3 or 6) || !IsForward(first[..3]) || end > text.Count || (end == at + 2 && (text.Tokens[at + 1].Gap & ~(TokenGap.Space | TokenGap.Dash)) != TokenGap.None))
            return false;
        var last = first.Length == 6 ? first[3..] : text.Word(at + 1);
        if (last.Length != 3 || !char.IsAsciiDigit(last[0]) || !char.IsAsciiLetter(last[1]) || !char.IsAsciiDigit(last[2]))
            return false;
        point = new PointSpan(PlaceKind.Postal, $"{first[..3]} {last}".ToUpperInvariant(), end);
        return true;
    }

    // Canadian postal codes begin with none of D, F, I, O, Q, U, W, Z.
    private static bool IsForward(ReadOnlySpan<char> code) =>
        "ABCEGHJKLMNPRSTVXY".Contains(char.ToUpperInvariant(code[0]), StringComparison.Ordinal) && char.IsAsciiDigit(code[1]) && char.IsAsciiLetter(code[2]);

    private static string Titled(in PlaceText text, int at, int end)
    {
        var words = new string[end - at];
        for (var next = at; next < end; next++)
        {
            var word = text.Word(next).ToString();
            var written = text.IsWord(next, "pk") ? "Park" : text.IsWord(next, "stn") ? "Station" : word;
            words[next - at] = char.IsLower(written[0]) && written is not "of" ? char.ToUpperInvariant(written[0]) + written[1..] : written;
        }

        return string.Join(' ', words);
    }
}
