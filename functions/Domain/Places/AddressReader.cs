namespace Toronto311.Domain.Places;

/// <summary>A civic address as a text names it, not yet written out.</summary>
internal readonly record struct AddressSpan(int Start, int End, string Number, string? Unit, StreetSpan Street);

/// <summary>Reads a civic number with its street and unit, and tells it from the many other numbers in a mail.</summary>
internal static class AddressReader
{
    public static bool TryRead(in PlaceText text, int at, int floor, out AddressSpan address)
    {
        address = default;
        if (!CivicNumber.TryRead(text, at, floor, out var number))
            return false;
        if (text.IsWord(number.End, "on", "of", "sur") && text.Adjoins(number.End))
            return TryNumberOn(text, at, number, floor, out address);
        var street = number.End;
        if (street >= text.Count || !IsPlainGap(text, street) || !StreetReader.TryRead(text, street, numbered: true, out var read))
            return TryUntypedUnlisted(text, at, number, floor, out address);
        // "23 Pine Ridge" is not on Pine.
        if (read is { IsTyped: false, Listed.Reading: StreetReading.Common } && text.IsName(read.End) && text.Adjoins(read.End) && TryUntypedUnlisted(text, at, number, floor, out address))
            return true;
        if (!IsStreetOfNumber(text, at, number, read))
            return read.Listed is { Reading: not StreetReading.Street } && TryUntypedUnlisted(text, at, number, floor, out address);
        address = Whole(text, at, floor, number, read);
        return true;
    }

    /// <summary>"Westhumber Blvd no. 61": the number after the street.</summary>
    public static bool TryReversed(in PlaceText text, StreetSpan street, out AddressSpan address)
    {
        address = default;
        var at = street.End;
        var isNamed = text.Is(at, WordRole.Numbers) && !text.Has(at, TokenGap.Stop | TokenGap.Blank);
        if (isNamed)
            at++;
        else if (!street.IsTyped || street.Strength < 3 || !(at < text.Count && IsPlainGap(text, at)) || !text.EndsBefore(at + 1) || text.Has(at, TokenGap.Line))
            return false;
        if (at >= text.Count || !CivicNumber.TryRead(text, at, at, out var number) || number.End != at + 1 || (isNamed && text.Has(at, TokenGap.Comma | TokenGap.Stop)))
            return false;
        if (!isNamed && (text.Has(at + 1, TokenGap.Colon | TokenGap.Dash) || text.Tokens[at].End - text.Tokens[at].Start > 4 || number.Value < 2))
            return false;
        address = new AddressSpan(street.Start, at + 1, number.Written(text), null, street);
        return true;
    }

    // "number 88 on Silverstone", "no. 66 to 74 on Empringham".
    private static bool TryNumberOn(in PlaceText text, int at, CivicNumber number, int floor, out AddressSpan address)
    {
        address = default;
        var word = text.IsWord(at - 1, "to", "and") && at >= floor + 2 && text.Tokens[at - 2].IsNumber ? at - 3 : at - 1;
        if (word < floor || !text.Is(word, WordRole.Numbers) || !text.IsWord(word, "number", "no", "num", "nr", "house", "numéro") || text.Tokens[number.First].End - text.Tokens[number.First].Start > 4)
            return false;
        var first = number.End + 1;
        if (!StreetReader.TryRead(text, first, numbered: true, out var street))
        {
            var end = text.IsName(first) ? first + 1 : first + 2;
            if (end > text.Count || !text.Tokens[first].IsCapital || !text.IsName(end - 1) || text.Is(first, WordRole.Month | WordRole.Article))
                return false;
            street = new StreetSpan(first, end) { Name = (first, end), IsCapital = true };
        }

        if (street.IsHighway || (street.Strength < 2 && !street.IsCapital))
            return false;
        address = Whole(text, at, floor, number, street);
        return true;
    }

    private static AddressSpan Whole(in PlaceText text, int at, int floor, CivicNumber number, StreetSpan street)
    {
        var own = number.Form == CivicForm.UnitFirst ? CivicNumber.Upper(text, number.First) : null;
        var (start, before) = own is null ? UnitReader.Before(text, at, floor) : (at, null);
        var (end, after) = UnitReader.After(text, street.End);
        return new AddressSpan(start, end, number.Written(text), own ?? before ?? after, street);
    }

    private static bool IsStreetOfNumber(in PlaceText text, int at, CivicNumber number, StreetSpan street)
    {
        if (street.IsHighway || IsYearOrRoute(text, at, number, street))
            return false;
        if (street.IsTyped)
            return true;
        var lead = NumberLeads.Before(text, at);
        if (text.Is(street.End, WordRole.Transit) && text.Adjoins(street.End))
            return false;
        return street.Listed!.Reading switch
        {
            StreetReading.Street => lead != NumberLead.Counted,
            StreetReading.Word => lead == NumberLead.Led || (lead == NumberLead.Open && (street.IsCapital || text.EndsBefore(street.End) || street.Direction is not null)),
            StreetReading.Common => (lead == NumberLead.Led && (street.IsCapital || text.EndsBefore(street.End)))
                || (lead == NumberLead.Open && street.IsCapital && (text.EndsBefore(street.End) || text.Is(street.End, WordRole.EndsName | WordRole.Unit))),
        };
    }

    // "the 29 Dufferin", "504 King is late", "in 2019 Bloor St was": no civic numbers.
    private static bool IsYearOrRoute(in PlaceText text, int at, CivicNumber number, StreetSpan street)
    {
        if (number.Value is >= 1900 and <= 2035 && text.IsWord(at - 1, "in", "since", "year", "until", "before", "after", "summer", "winter", "spring", "fall", "from", "en", "of") && text.Adjoins(at))
            return true;
        if (street.IsTyped || street.Listed is null)
            return false;
        var isRoute = PlaceLexicon.TransitRoutes.Contains((number.Value, street.Listed.Name.ToLowerInvariant()));
        return isRoute && (NumberLeads.Before(text, at) != NumberLead.Led || text.IsWord(at - 1, "on"));
    }

    // "620 Rhodes", "outside 44 Evelyn": an unlisted name without type needs a capital and a thought of its own, or words that lead to an address.
    private static bool TryUntypedUnlisted(in PlaceText text, int at, CivicNumber number, int floor, out AddressSpan address)
    {
        address = default;
        var first = number.End;
        if (first >= text.Count || !IsPlainGap(text, first) || text.Has(first, TokenGap.Line | TokenGap.Dot) || text.Tokens[first].Shape is not (TokenShape.Capital or TokenShape.Lower))
            return false;
        var lead = NumberLeads.Before(text, at);
        var isCapital = text.IsName(first);
        if (text.Is(first, WordRole.StreetType | WordRole.Direction | WordRole.Unit) || IsMeasure(text.Word(first)) || (text.Has(first, TokenGap.Comma) && !text.Is(at - 1, WordRole.Numbers)))
            return false;
        var end = first + 1;
        if (isCapital && text.IsName(end) && text.Adjoins(end) && !text.Has(end, TokenGap.Dot | TokenGap.Line) && !text.Is(end, WordRole.Unit | WordRole.LandmarkNoun | WordRole.Direction))
            end++;
        // "17 Gorman Park": a street called so, since parks have no numbers.
        if (isCapital && text.Is(end, WordRole.ParkNoun) && text.Tokens[end].IsCapital && text.Adjoins(end) && text.EndsBefore(end + 1))
            end++;
        var isWhole = text.EndsBefore(end) || text.Is(end, WordRole.EndsName | WordRole.Direction | WordRole.Unit) || text.Has(end, TokenGap.Hash);
        var isLowerName = NumberLeads.IsInEnglish(text, at) && text.Tokens[first].Word == 0 && !PlaceText.IsContraction(text.Word(first)) && text.Tokens[first].End - text.Tokens[first].Start > 4 && !text.Is(at - 1, WordRole.Article);
        var isNamed = isCapital ? lead == NumberLead.Led || (lead == NumberLead.Open && isWhole) : isLowerName && isWhole;
        if (!isNamed || text.Is(end, WordRole.Transit | WordRole.LandmarkNoun | WordRole.ParkNoun) || text.Is(end - 1, WordRole.LandmarkNoun))
            return false;
        if (number.Value is >= 1900 and <= 2035 && (lead != NumberLead.Led || text.IsWord(at - 1, "in", "since", "until", "by", "from", "of")))
            return false;
        var street = new StreetSpan(first, end) { Name = (first, end), IsCapital = isCapital };
        if (text.Is(end, WordRole.Direction) && text.Adjoins(end) && text.Tokens[end].End - text.Tokens[end].Start == 1)
            street = street with { End = end + 1, Direction = text.Gazetteer.Words.DirectionOf(text.Tokens[end].Word) };
        address = Whole(text, at, floor, number, street);
        return true;
    }

    // "130 PPM", "50 AAs"
    private static bool IsMeasure(ReadOnlySpan<char> word) => word.Length is > 1 and <= 4 && char.IsUpper(word[1]);

    private static bool IsPlainGap(in PlaceText text, int at) => (text.Tokens[at].Gap & ~(TokenGap.Space | TokenGap.Comma | TokenGap.Line)) == TokenGap.None && text.Tokens[at].Gap != TokenGap.None;
}
