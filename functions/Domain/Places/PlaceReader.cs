namespace Toronto311.Domain.Places;

/// <summary>Reads the most specific place that starts at a word.</summary>
internal static class PlaceReader
{
    public static bool TryRead(in PlaceText text, int at, int floor, out Place place, out int end)
    {
        if (text.Tokens[at].IsNumber)
            return TryNumbered(text, at, floor, out place, out end);
        if (text.Is(at, WordRole.Between) && TryBetween(text, at, out place, out end))
            return true;
        var hasStreet = StreetReader.TryRead(text, at, numbered: false, out var street);
        if (hasStreet && AddressReader.TryReversed(text, street, out var address))
            return Addressed(text, address, floor, out place, out end);
        if (hasStreet && CrossingReader.TryRead(text, street, out var crossing))
            return Related(text, crossing.Kind, crossing.Text, at, crossing.End, floor, out place, out end);
        if (PointReader.TryRead(text, at, out var point) && (!hasStreet || point.End > street.End || (point.End == street.End && (point.IsListed || !street.IsLong || street.Listed!.Reading != StreetReading.Street))))
            return Related(text, point.Kind, point.Text, at, point.End, floor, out place, out end);
        if (hasStreet)
            return TryDescribed(text, street, floor, out place, out end);
        return TryUnlistedCrossing(text, at, floor, out place, out end);
    }

    private static bool TryNumbered(in PlaceText text, int at, int floor, out Place place, out int end)
    {
        if (AddressReader.TryRead(text, at, floor, out var address))
            return Addressed(text, address, floor, out place, out end);
        (place, end) = (null!, at);
        // "the 400 block of Gerrard E"
        if (!text.IsWord(at + 1, "block", "blk") || !text.IsWord(at + 2, "of", "on") || !StreetReader.TryRead(text, at + 3, numbered: true, out var street))
            return false;
        return Related(text, PlaceKind.Block, $"{text.Word(at)} block of {street.Write(text)}", at, street.End, floor, out place, out end);
    }

    private static bool TryBetween(in PlaceText text, int at, out Place place, out int end)
    {
        (place, end) = (null!, at);
        if (!CrossingReader.TryBetween(text, at, out var crossing, out var isWhole))
            return false;
        end = crossing.End;
        place = Made(text, crossing.Kind, crossing.Text, at, end) with { Findable = isWhole, Mention = PlaceMention.Incident };
        return true;
    }

    private static bool Addressed(in PlaceText text, AddressSpan address, int floor, out Place place, out int end)
    {
        var written = $"{address.Number} {address.Street.Write(text)}";
        Related(text, PlaceKind.Address, written, address.Start, address.End, floor, out place, out end);
        place = place with { Unit = address.Unit };
        return true;
    }

    private static bool Related(in PlaceText text, PlaceKind kind, string written, int at, int spanEnd, int floor, out Place place, out int end)
    {
        var around = Surroundings.Before(text, at, floor);
        end = spanEnd;
        place = Made(text, kind, around.Relation + written, around.Start, end) with { Mention = around.Mention };
        return true;
    }

    private static bool TryDescribed(in PlaceText text, StreetSpan street, int floor, out Place place, out int end)
    {
        (place, end) = (null!, street.Start);
        if (!DescriptionReader.IsPlace(text, street))
            return false;
        end = street.End;
        var written = street.Write(text);
        var hasThing = DescriptionReader.TryThingBefore(text, street, floor, out var start, out var before);
        if (hasThing)
            written = $"{before} {written}";
        else if (hasThing = DescriptionReader.TryThingAfter(text, street, out end, out var after))
            written = $"{written} {after}";
        else
            end = street.End;
        var around = Surroundings.Before(text, start, floor);
        place = Made(text, PlaceKind.Described, around.Relation + written, around.Start, end) with { Findable = hasThing || !street.IsLong, Mention = around.Mention };
        return true;
    }

    // "Lavinia at Morningside Ave": a street that is on no list, told by one that surely is.
    private static bool TryUnlistedCrossing(in PlaceText text, int at, int floor, out Place place, out int end)
    {
        (place, end) = (null!, at);
        if (!text.IsName(at) || !(text.Is(at - 1, WordRole.Leads | WordRole.Corner) || text.Has(at + 1, TokenGap.Slash | TokenGap.And | TokenGap.At) || text.StartsThought(at) || text.Has(at, TokenGap.Bracket)))
            return false;
        var street = new StreetSpan(at, at + 1) { Name = (at, at + 1), IsCapital = true };
        if (text.StartsThought(at) && !text.Has(at + 1, TokenGap.Slash | TokenGap.And | TokenGap.At))
            return false;
        return CrossingReader.TryRead(text, street, out var crossing) && Related(text, crossing.Kind, crossing.Text, at, crossing.End, floor, out place, out end);
    }

    private static Place Made(in PlaceText text, PlaceKind kind, string written, int start, int end) =>
        new(kind, written, text.Slice(start, end), text.Tokens[start].Start);
}
