namespace Toronto311.Domain.Places;

/// <summary>Reads places told in words: a street alone, or something that stands on or by it.</summary>
internal static class DescriptionReader
{
    private const int LongestThing = 5;

    /// <summary>Whether a street named alone is meant as the place.</summary>
    public static bool IsPlace(in PlaceText text, StreetSpan street)
    {
        if (text.Is(street.Start - 1, WordRole.PersonTitle) && text.Adjoins(street.Start) || street.Strength == 0)
            return false;
        var isLed = street.Start > 0 && text.Is(street.Start - 1, WordRole.Leads) && !text.Has(street.Start, TokenGap.Stop | TokenGap.Comma | TokenGap.Blank);
        if (street.IsHighway)
            return true;
        if (street.IsTyped)
            return isLed || (street.Strength == 3 && street.IsCapital) || street.Listed?.Reading == StreetReading.Street;
        // "Grenadier Pond", "Westmount Junior": the name of something else.
        if (text.IsName(street.End) && text.Adjoins(street.End) && !text.Has(street.End, TokenGap.Line) && text.Gazetteer.StreetTree.Follow(0, text.Tokens[street.End].Word) < 0)
            return false;
        if (text.Is(street.End, WordRole.Transit) && text.Adjoins(street.End) && !text.IsWord(street.End, "bus"))
            return false;
        var isOn = isLed && !text.IsWord(street.Start - 1, "from", "of", "is", "by", "to", "past", "du", "de", "da", "do", "der", "di", "in");
        return street.Strength switch
        {
            3 => isOn || (street.IsCapital && (IsAlone(text, street) || TryThingAfter(text, street, out _, out _))) || (isLed && text.IsWord(street.Start - 1, "of") && text.IsWord(street.Start - 2, "all", "side", "whole", "end", "length", "part")),
            2 => isOn && street.IsCapital && (text.IsWord(street.Start - 1, "on", "along", "off", "near", "sur") || street.Direction is not null),
            1 => isOn && text.IsWord(street.Start - 1, "on") && !text.Is(street.Start, WordRole.Ordinary | WordRole.LandmarkNoun) && street.Name.End == street.Start + 1,
            _ => false,
        };
    }

    /// <summary>"behind the Metro" before "on Dupont St": the thing that tells the spot, and where it starts.</summary>
    public static bool TryThingBefore(in PlaceText text, StreetSpan street, int floor, out int start, out string words)
    {
        (start, words) = (street.Start, "");
        if (!text.IsWord(street.Start - 1, "on", "at", "off", "along", "sur", "en"))
            return false;
        for (var at = street.Start - 2; at >= floor && at >= street.Start - 2 - LongestThing; at--)
        {
            if (text.Has(at + 1, TokenGap.Stop | TokenGap.Comma | TokenGap.Line | TokenGap.Blank) || text.Is(at, WordRole.EndsName) && !text.IsWord(at, "near", "by", "at"))
                return false;
            if (!text.IsWord(at, "behind", "beside", "near", "by", "at", "outside", "opposite", "front", "across", "to", "under") || at == street.Start - 2)
                continue;
            var thing = at + 1;
            if (!IsThing(text, thing, street.Start - 1))
                return false;
            var surroundings = Surroundings.Before(text, thing, floor);
            start = Math.Min(at, surroundings.Start);
            words = Spaced(text, start, street.Start);
            return true;
        }

        return TryStructure(text, street, floor, ref start, ref words);
    }

    /// <summary>"Eastern Ave" before "by the studio".</summary>
    public static bool TryThingAfter(in PlaceText text, StreetSpan street, out int end, out string words)
    {
        (end, words) = (street.End, "");
        var at = street.End;
        while (text.Is(at, WordRole.Filler) && at < street.End + 3 && !text.EndsBefore(at))
            at++;
        var relation = at;
        if (!text.IsWord(at, "by", "near", "at", "beside", "behind", "opposite", "across", "under", "outside", "next", "in") || text.Has(at, TokenGap.Stop))
            return false;
        at++;
        while (text.IsWord(at, "front", "of", "from", "to") && at < relation + 3)
            at++;
        if (text.IsWord(relation, "in") && at != relation + 3)
            return false;
        if (!text.IsWord(at, "the", "a", "le", "la") || text.EndsBefore(at) || (text.IsWord(relation, "in", "at") && at == relation + 1 && text.IsWord(at + 1, "morning", "evening", "afternoon", "night", "moment", "end", "city", "winter", "summer", "rain", "snow", "dark", "same", "last", "first")))
            return false;
        var thing = ++at;
        while (at < text.Count && at < thing + 3 && !text.EndsBefore(at) && !text.Is(at, WordRole.EndsName))
            at++;
        (end, words) = (at, Spaced(text, relation, at));
        return at > thing && !text.IsWord(thing, "last", "past", "way", "time", "moment", "city", "whole", "same", "first");
    }

    // "the Metro", "the tracks", "No Frills", but not "the sidewalk" or "our three properties".
    private static bool IsThing(in PlaceText text, int at, int end)
    {
        if (text.Is(at, WordRole.Article) ? !text.IsWord(at, "the", "a", "an", "le", "la") || at + 1 == end : !text.Tokens[at].IsCapital)
            return false;
        for (var next = at; next < end; next++)
            if (text.IsWord(next, "sidewalk", "road", "street", "curb", "lane", "boulevard", "lawn", "grass", "house", "houses", "pavement", "middle", "side", "line", "way", "hole", "pothole", "bike", "morning", "night", "top", "bottom"))
                return false;
        return true;
    }

    private static bool IsAlone(in PlaceText text, StreetSpan street) =>
        EndsSentence(text, street) ||
        text.EndsBefore(street.End) && (text.StartsThought(street.Start) || text.Has(street.Start, TokenGap.Comma | TokenGap.Bracket | TokenGap.Dash)) && (street.Name.End - street.Name.Start > 1 || street.IsLong);

    // "ice on sidewalk, Sammon", but not "thanks, Sammon".
    private static bool EndsSentence(in PlaceText text, StreetSpan street) =>
        street.Start > 0 && text.Has(street.Start, TokenGap.Comma) && !text.Has(street.Start, TokenGap.Line) && text.Tokens[street.Start - 1].Shape == TokenShape.Lower
        && (street.End >= text.Count || text.StartsThought(street.End)) && !text.IsWord(street.Start - 1, "thanks", "regards", "cheers", "sincerely", "best", "thx", "truly", "yours", "hi", "hello", "dear", "you");

    // "the bridge on Dupont".
    private static bool TryStructure(in PlaceText text, StreetSpan street, int floor, ref int start, ref string words)
    {
        var at = street.Start - 2;
        if (at < floor || !text.IsWord(at, "bridge", "underpass", "overpass", "tunnel", "laneway", "parkette", "footbridge", "plaza", "school", "library", "playground", "depot") || !text.Adjoins(at + 1))
            return false;
        start = at;
        words = Spaced(text, start, street.Start);
        return true;
    }

    private static string Spaced(in PlaceText text, int start, int end) =>
        string.Join(' ', text.Slice(start, end).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
