namespace Toronto311.Domain.Places;

/// <summary>Reads one street at a word: listed or not, with or without its type, in English or French order.</summary>
internal static class StreetReader
{
    private const int LongestName = 4;

    /// <param name="text">The text.</param>
    /// <param name="at">The word to read from.</param>
    /// <param name="numbered">Whether a civic number stands before it, so that what follows is a street or nothing.</param>
    /// <param name="street">The street.</param>
    public static bool TryRead(in PlaceText text, int at, bool numbered, out StreetSpan street)
    {
        street = default;
        if (at >= text.Count)
            return false;
        if (text.Is(at, WordRole.TypeBefore) && TryTypeFirst(text, at, numbered, out street))
            return true;
        var (index, end) = text.Longest(text.Gazetteer.StreetTree, at, isPoint: false);
        if (index < 0 || !TryListed(text, at, index, end, numbered, out street))
            return TryUnlisted(text, at, numbered, out street);
        // "Pine Ridge Dr" is not Pine.
        if (!street.IsTyped && text.Adjoins(end) && !text.Is(end, WordRole.Direction) && (text.Tokens[end].IsCapital || numbered)
            && text.Longest(text.Gazetteer.StreetTree, end, isPoint: false).Value < 0 && TryUnlisted(text, at, numbered, out var longer))
            street = longer;
        return true;
    }

    private static bool TryListed(in PlaceText text, int at, int index, int end, bool numbered, out StreetSpan street)
    {
        street = default;
        var listed = text.Gazetteer.Street(index);
        var isCapital = text.Tokens[at].IsCapital || (text.Tokens[at].IsNumber && end > at + 1);
        var typeEnd = TypeEnd(text, end, out var type);
        if (typeEnd > end && !IsTypeOf(text, listed, end, typeEnd, type!, isCapital, numbered))
            (type, typeEnd) = (null, end);
        if (listed.Reach == StreetReach.Highway && text.IsWord(end, "block", "units", "people", "houses", "series"))
            return false;
        // "Church Hill Ave": what looked like a type is part of another name.
        var isOtherName = typeEnd > end + 1;
        street = new StreetSpan(at, typeEnd) { Listed = isOtherName ? null : listed, Name = (at, isOtherName ? typeEnd - 1 : end), Type = type, IsCapital = isCapital };
        street = WithDirection(text, street, numbered);
        // "Avenue and Lonsdale" can be read; "on the avenue" and "12 Avenue" cannot.
        if (type is null && text.Tokens[at].Shape == TokenShape.Ordinal)
            return false;
        return type is not null || !listed.NeedsType || (!numbered && listed.Name == "Avenue" && isCapital && text.Is(end, WordRole.Joins | WordRole.SetsBy));
    }

    private static bool IsTypeOf(in PlaceText text, StreetName listed, int end, int typeEnd, string type, bool isCapital, bool numbered)
    {
        if (listed.HasType(type))
            return !text.IsWord(typeEnd, "car", "cars");
        if (listed.Reach == StreetReach.Highway || listed.OnlyType is { Length: 0 })
            return false;
        var isLoose = text.Is(typeEnd - 1, WordRole.LooseType);
        return !isLoose || (isCapital && text.Tokens[typeEnd - 1].IsCapital && (numbered || !text.Is(end, WordRole.LandmarkNoun)));
    }

    private static bool TryUnlisted(in PlaceText text, int at, bool numbered, out StreetSpan street)
    {
        street = default;
        for (var end = at; end < text.Count && end <= at + LongestName; end++)
        {
            if (end > at && !text.Continues(end))
                return false;
            if (end > at && text.Is(end, WordRole.StreetType) && TypeEnd(text, end, out var type) is var typeEnd && typeEnd > end)
            {
                var isCapital = text.Tokens[at].IsCapital;
                if (!IsUnlistedName(text, at, typeEnd - 1, typeEnd, numbered))
                    return false;
                street = WithDirection(text, new StreetSpan(at, typeEnd) { Name = (at, typeEnd - 1), Type = type, IsCapital = isCapital }, numbered);
                return true;
            }

            var isName = text.Tokens[end].Shape is TokenShape.Capital or TokenShape.Ordinal or TokenShape.Lower
                && (text.IsName(end) || end == at + 1 || !text.Is(end, WordRole.Ordinary) || text.Tokens[end].IsCapital);
            if (!isName)
                return false;
        }

        return false;
    }

    // An unlisted name has no everyday word in lower case, and its type is a plain one or has a capital as the name has.
    private static bool IsUnlistedName(in PlaceText text, int start, int end, int typeEnd, bool numbered)
    {
        var isLoose = text.Is(typeEnd - 1, WordRole.LooseType);
        var capitals = 0;
        var plain = 0;
        for (var at = start; at < end; at++)
        {
            var token = text.Tokens[at];
            capitals += token.IsCapital ? 1 : 0;
            var isEveryday = token.Is(WordRole.Ordinary | WordRole.EndsName | WordRole.Article | WordRole.Leads | WordRole.Unit);
            plain += isEveryday ? 0 : 1;
            if (isEveryday && (!token.IsCapital || (at == start && !numbered && (text.StartsThought(at) || text.Tokens[at - 1].Shape != TokenShape.Lower) && !text.IsWord(at, "old", "new", "upper", "lower", "north", "south", "east", "west", "park", "lake", "forest", "black", "white", "blue", "green", "red", "silver", "golden")) || token.Is(WordRole.Article | WordRole.PersonTitle)))
                return false;
            if (token.Shape == TokenShape.Lower && (end - start > 2 || (at > start && text.Tokens[start].IsCapital)))
                return false;
        }

        if (capitals == end - start)
            return (plain > 0 || numbered || text.Tokens[typeEnd - 1].IsCapital) && (!isLoose || text.Tokens[typeEnd - 1].IsCapital || numbered || text.IsWord(typeEnd - 1, "ct", "pl", "tr", "ln", "cr", "ter"));
        return numbered ? !isLoose || text.IsWord(typeEnd - 1, "drive", "court", "lane", "trail", "gardens", "grove") : !isLoose && end - start == 1 && text.Tokens[start].End - text.Tokens[start].Start > 3;
    }

    private static bool TryTypeFirst(in PlaceText text, int at, bool numbered, out StreetSpan street)
    {
        street = default;
        // "the boulevard maple", "take place": types that English has too need a French word or a number before them.
        if (text.Is(at, WordRole.StreetType | WordRole.Ordinary) && !numbered && !text.IsWord(at - 1, "sur", "au", "à", "l", "le", "la", "de", "du", "devant", "en", "na", "da"))
            return false;
        var type = text.Gazetteer.Words.TypeBeforeOf(text.Tokens[at].Word);
        var first = text.IsWord(at + 1, "de", "du", "des", "la") ? at + 2 : at + 1;
        if (first >= text.Count || !text.Adjoins(first) || text.Has(first, TokenGap.Line) || (text.Has(first, TokenGap.Dot) && !text.IsWord(at, "av", "boul", "ch", "ul", "ул")) || text.Is(first, WordRole.StreetType))
            return false;
        var (index, end) = text.Longest(text.Gazetteer.StreetTree, first, isPoint: false);
        if (index < 0)
            for (end = first; end < first + 3 && text.IsName(end) && (end == first || text.Adjoins(end)) && !text.Is(end, WordRole.Direction); end++)
                index = -2;
        if (end == first)
            return false;
        var listed = index >= 0 ? text.Gazetteer.Street(index) : null;
        // "rue Bathurst St": the English type after it is the same type again.
        var own = listed is not null && TypeEnd(text, end, out var second) is var typeEnd && typeEnd == end + 1 && listed.HasType(second!) ? typeEnd : end;
        var given = listed?.OnlyType ?? (string.IsNullOrEmpty(type) ? null : type);
        street = WithDirection(text, new StreetSpan(at, own) { Listed = listed, Name = (first, end), Type = given ?? (listed is null ? "" : null), IsCapital = true }, true);
        return true;
    }

    /// <summary>Where a run of type words ends; the last of "Mall Dr" is the type.</summary>
    private static int TypeEnd(in PlaceText text, int at, out string? type)
    {
        type = null;
        var end = at;
        while (end < text.Count && end < at + 2 && text.Is(end, WordRole.StreetType) && text.Adjoins(end))
        {
            if (end > at && (text.Has(end, TokenGap.Dot | TokenGap.Line) || text.Tokens[end].IsCapital != text.Tokens[at].IsCapital || !text.Is(at, WordRole.LooseType)))
                break;
            // "Bathurst St Clair": the saint begins the next street.
            if (text.IsWord(end, "st") && text.Longest(text.Gazetteer.StreetTree, end, isPoint: false).Value >= 0)
                break;
            type = text.Gazetteer.Words.TypeOf(text.Tokens[end++].Word);
        }

        return end;
    }

    private static StreetSpan WithDirection(in PlaceText text, StreetSpan street, bool numbered)
    {
        var at = street.End;
        if (!text.Is(at, WordRole.Direction) || !text.Adjoins(at) || text.Gazetteer.Words.DirectionOf(text.Tokens[at].Word) is not { } direction)
            return street;
        // "east of", "south side", "S/O", "northbound": said of the spot, not of the street.
        var isLetter = text.Tokens[at].End - text.Tokens[at].Start == 1;
        if (!text.EndsBefore(at + 1) && (text.IsWord(at + 1, "of", "side", "bound", "corner", "o") || (!isLetter && text.IsWord(at + 1, "end", "from", "de", "entrance", "exit"))) || text.Has(at + 1, TokenGap.Slash))
            return street;
        // "Dovercourt n Hallam": n is "and".
        if (isLetter && text.Is(at, WordRole.Joins) && text.Tokens[at].Shape == TokenShape.Lower && street.Listed is not { HasDirections: true } && at + 1 < text.Count && text.Adjoins(at + 1)
            && (text.IsName(at + 1) || text.Longest(text.Gazetteer.StreetTree, at + 1, isPoint: false).Value >= 0))
            return street;
        if (direction is "N" or "S" && isLetter && street.Listed is { HasDirections: true } && !street.IsTyped && text.Longest(text.Gazetteer.StreetTree, at + 1, isPoint: false).Value >= 0)
            return street;
        var isItsOwn = street.Listed is { HasDirections: true } || (street.IsTyped && (isLetter || numbered));
        return isItsOwn ? street with { End = at + 1, Direction = direction } : street;
    }
}
