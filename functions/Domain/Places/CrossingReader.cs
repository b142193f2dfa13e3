namespace Toronto311.Domain.Places;

/// <summary>Streets told by one another: two that meet, or one between two others.</summary>
/// <param name="Kind">Intersection or block.</param>
/// <param name="Text">Written plainly.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct CrossingSpan(PlaceKind Kind, string Text, int End);

/// <summary>Reads what follows a street: the street it meets, or the stretch that is meant.</summary>
internal static class CrossingReader
{
    private const int LongestFiller = 7;

    public static bool TryRead(in PlaceText text, StreetSpan first, out CrossingSpan crossing)
    {
        crossing = default;
        var link = LinkReader.Read(text, first.End, LongestFiller);
        if (link.Kind == LinkKind.None)
            return false;
        if (link.Kind is LinkKind.Between or LinkKind.From)
            return TryStretch(text, first, link, out crossing);
        if (!TrySecond(text, first, link, out var second))
            return link.Kind == LinkKind.Until && TryStretchTo(text, first, link, out crossing);
        if (link.Kind == LinkKind.Until)
            return TryStretchOn(text, first, second, out crossing);
        var tie = link.Kind == LinkKind.By ? link.Words(text) : "and";
        var bound = first.IsHighway ? HighwayBound(text, first, link.Start) : "";
        crossing = new CrossingSpan(PlaceKind.Intersection, $"{first.Write(text)}{bound} {(first.IsHighway && tie == "and" ? "at" : tie)} {second.Write(text)}", second.End);
        return true;
    }

    /// <summary>"between Keele and Jane on Wilson", or without the street it is on.</summary>
    public static bool TryBetween(in PlaceText text, int at, out CrossingSpan crossing, out bool isWhole)
    {
        (crossing, isWhole) = (default, false);
        if (!TryTwo(text, at + 1, out var one, out var two))
            return false;
        var on = two.End;
        isWhole = text.IsWord(on, "on", "along", "of", "sur") && StreetReader.TryRead(text, on + 1, numbered: false, out var street) && street.Strength > 0 && Write(street, text, one, two, out crossing);
        if (!isWhole)
            crossing = new CrossingSpan(PlaceKind.Described, $"between {one.Write(text)} and {two.Write(text)}", two.End);
        return true;
    }

    private static bool Write(StreetSpan street, in PlaceText text, StreetSpan one, StreetSpan two, out CrossingSpan crossing)
    {
        crossing = new CrossingSpan(PlaceKind.Block, $"{street.Write(text)} between {one.Write(text)} and {two.Write(text)}", Math.Max(street.End, two.End));
        return true;
    }

    private static bool TryStretch(in PlaceText text, StreetSpan first, StreetLink link, out CrossingSpan crossing)
    {
        crossing = default;
        if (link.Kind == LinkKind.Between ? TryTwo(text, link.End, out var one, out var two) : TryToFrom(text, link.End, out one, out two))
            return Write(first, text, one, two, out crossing);
        return false;
    }

    // "Bloor bike lane, Christie to Shaw".
    private static bool TryStretchTo(in PlaceText text, StreetSpan first, StreetLink link, out CrossingSpan crossing)
    {
        crossing = default;
        return first.Strength > 1 && TryToFrom(text, link.End, out var one, out var two) && Write(first, text, one, two, out crossing);
    }

    // "Yonge to Willowdale on Hillcrest".
    private static bool TryStretchOn(in PlaceText text, StreetSpan one, StreetSpan two, out CrossingSpan crossing)
    {
        crossing = default;
        return text.IsWord(two.End, "on", "along") && StreetReader.TryRead(text, two.End + 1, numbered: false, out var street) && street.Strength > 0 && Write(street, text, one, two, out crossing);
    }

    // Which way the traffic goes, before the highway's name or after it.
    private static string HighwayBound(in PlaceText text, StreetSpan highway, int until)
    {
        for (var at = Math.Max(0, highway.Start - 1); at < until; at++)
            if (text.IsWord(at, "northbound", "nb"))
                return " northbound";
            else if (text.IsWord(at, "southbound", "sb"))
                return " southbound";
            else if (text.IsWord(at, "eastbound", "eb"))
                return " eastbound";
            else if (text.IsWord(at, "westbound", "wb"))
                return " westbound";
        return "";
    }

    private static bool TryTwo(in PlaceText text, int at, out StreetSpan one, out StreetSpan two)
    {
        two = default;
        if (!TryCrossStreet(text, at, out one))
            return false;
        var next = one.End;
        if (text.Has(next, TokenGap.And | TokenGap.Slash))
            return TryCrossStreet(text, next, out two);
        return (text.Is(next, WordRole.Joins) || text.IsWord(next, "to")) && TryCrossStreet(text, next + 1, out two);
    }

    private static bool TryToFrom(in PlaceText text, int at, out StreetSpan one, out StreetSpan two)
    {
        two = default;
        if (!TryCrossStreet(text, at, out one))
            return false;
        return text.Is(one.End, WordRole.Until) ? TryCrossStreet(text, one.End + 1, out two) : text.Has(one.End, TokenGap.Dash) && TryCrossStreet(text, one.End, out two);
    }

    // A street that another tells: a listed one, one with its type, or a name with a capital.
    private static bool TryCrossStreet(in PlaceText text, int at, out StreetSpan street)
    {
        if (text.IsWord(at, "the") && StreetReader.TryRead(text, at, numbered: false, out street) && street.Listed is not null)
            return true;
        if (text.IsWord(at, "the"))
            at++;
        if (StreetReader.TryRead(text, at, numbered: false, out street))
            return !(street.Strength == 0 && text.Is(at - 1, WordRole.Article));
        street = new StreetSpan(at, at + 1) { Name = (at, at + 1), IsCapital = true };
        return text.IsName(at) && !text.Is(at + 1, WordRole.LandmarkNoun | WordRole.ParkNoun) && !text.IsName(at + 1);
    }

    private static bool TrySecond(in PlaceText text, StreetSpan first, StreetLink link, out StreetSpan second)
    {
        if (!TryCrossStreet(text, link.End, out second))
            return false;
        var isLed = text.Has(first.Start, TokenGap.At) || (text.Is(first.Start - 1, WordRole.Leads | WordRole.Corner) && !text.IsWord(first.Start - 1, "of", "from", "by", "is", "do", "na", "no")) || IsCornerBefore(text, first.Start);
        var (high, low) = (Math.Max(first.Strength, second.Strength), Math.Min(first.Strength, second.Strength));
        if (text.Is(first.Start - 1, WordRole.PersonTitle) || (second.Listed is null && !second.IsTyped && !(isLed || link.IsSign || link.Kind == LinkKind.By)))
            return false;
        // "Leopold and Hanna Fisch" are people.
        if (!second.IsTyped && text.IsName(second.End) && text.Adjoins(second.End) && !text.Has(second.End, TokenGap.Line) && text.Gazetteer.StreetTree.Follow(0, text.Tokens[second.End].Word) < 0)
            return false;
        // "by the church" names no street.
        if (text.IsWord(second.Start - 1, "the") && !second.IsTyped && second.Strength < 3)
            return false;
        // A point has its own name: "Finch and Pape Station".
        if (text.Is(second.End, WordRole.LandmarkNoun | WordRole.ParkNoun) && text.Adjoins(second.End) && !text.IsWord(second.End, "bridge", "underpass", "loop"))
            return false;
        if (IsCornerBefore(text, first.Start) || text.Is(second.End, WordRole.Corner))
            return high >= 1;
        if (link.Kind == LinkKind.By)
            return (high == 3 && (first.Strength >= 2 || (isLed && first.IsCapital)))
                || (high == 2 && low >= 1 && first.IsCapital && second.IsCapital && text.IsWord(link.Start, "at") && !(IsPersonal(first) && IsPersonal(second)));
        if (link.Kind == LinkKind.Side)
            return high == 3 && low == 3;
        return (high, low) switch
        {
            (3, >= 1) => true,
            (3, 0) => isLed || (link.IsSign && second.IsCapital),
            (2, 2) => isLed || link.IsSign || (first.IsCapital && second.IsCapital && !IsPersonal(first) && !IsPersonal(second)),
            (2, _) => isLed && first.IsCapital && second.IsCapital && !(IsPersonal(first) && IsPersonal(second)),
            _ => false,
        } && !(IsPersonal(first) && IsPersonal(second) && !link.IsSign);
    }

    private static bool IsPersonal(StreetSpan street) =>
        street is { IsTyped: false, Listed: { } listed } && listed.Name is "Jane" or "John" or "Leslie" or "Christie" or "Lawrence" or "Kennedy" or "Wilson" or "Jones" or "Logan"
            or "Victoria" or "Peter" or "George" or "Evans" or "Moore" or "Rogers" or "Annette" or "Beverley" or "Richmond" or "Warden" or "Edward" or "Charles" or "Grace" or "Doris" or "Gerald";

    private static bool IsCornerBefore(in PlaceText text, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 3; back--)
            if (text.Is(back, WordRole.Corner) || text.IsWord(back, "ne", "nw", "se", "sw"))
                return true;
            else if (!text.IsWord(back, "of", "at", "the", "de", "da", "do", "des", "von"))
                return false;
        return false;
    }
}
