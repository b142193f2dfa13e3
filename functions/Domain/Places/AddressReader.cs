using System.Globalization;
using System.Runtime.InteropServices;

namespace Toronto311.Domain.Places;

/// <summary>A civic address as a text names it, not yet written out.</summary>
internal readonly record struct AddressSpan(int Start, int End, string Number, string? Unit, StreetSpan Street);

/// <summary>Reads a civic number with its street and unit, and tells it from the many other numbers in a mail.</summary>
internal static class AddressReader
{
    private const int HighestNumber = 9999;

    public static bool TryRead(in PlaceText text, int at, int floor, out AddressSpan address)
    {
        address = default;
        if (!TryNumber(text, at, floor, out var number))
            return false;
        if (text.IsWord(number.End, "on", "of", "sur") && text.Adjoins(number.End))
            return TryNumberOn(text, at, number, floor, out address);
        var street = number.End;
        if (street >= text.Count || !IsPlainGap(text, street) || !StreetReader.TryRead(text, street, numbered: true, out var read))
            return TryUntypedUnlisted(text, at, number, floor, out address);
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
        if (at >= text.Count || !TryNumber(text, at, at, out var number) || number.End != at + 1 || (isNamed && text.Has(at, TokenGap.Comma | TokenGap.Stop)))
            return false;
        if (!isNamed && (text.Has(at + 1, TokenGap.Colon | TokenGap.Dash) || text.Tokens[at].End - text.Tokens[at].Start > 4 || number.Value < 2))
            return false;
        address = new AddressSpan(street.Start, at + 1, Written(text, number), null, street);
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
        var own = number.Form == CivicForm.UnitFirst ? Upper(text, number.First) : null;
        var (start, before) = own is null ? UnitReader.Before(text, at, floor) : (at, null);
        var (end, after) = UnitReader.After(text, street.End);
        return new AddressSpan(start, end, Written(text, number), own ?? before ?? after, street);
    }

    private static bool IsStreetOfNumber(in PlaceText text, int at, CivicNumber number, StreetSpan street)
    {
        if (street.IsHighway || IsYearOrRoute(text, at, number, street))
            return false;
        if (street.IsTyped)
            return true;
        var lead = Lead(text, at);
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
        return isRoute && (Lead(text, at) != NumberLead.Led || text.IsWord(at - 1, "on"));
    }

    // "620 Rhodes", "outside 44 Evelyn": an unlisted name without type needs a capital and a thought of its own, or words that lead to an address.
    private static bool TryUntypedUnlisted(in PlaceText text, int at, CivicNumber number, int floor, out AddressSpan address)
    {
        address = default;
        var first = number.End;
        if (first >= text.Count || !IsPlainGap(text, first) || text.Has(first, TokenGap.Line | TokenGap.Dot) || text.Tokens[first].Shape is not (TokenShape.Capital or TokenShape.Lower))
            return false;
        var lead = Lead(text, at);
        var isCapital = text.IsName(first);
        var end = first + 1;
        if (isCapital && text.IsName(end) && text.Adjoins(end) && !text.Has(end, TokenGap.Dot | TokenGap.Line) && !text.Is(end, WordRole.Unit | WordRole.LandmarkNoun | WordRole.Direction))
            end++;
        var isWhole = text.EndsBefore(end) || text.Is(end, WordRole.EndsName | WordRole.Direction | WordRole.Unit) || text.Has(end, TokenGap.Hash);
        var isLowerName = IsLedInEnglish(text, at) && text.Tokens[first].Word == 0 && text.Tokens[first].End - text.Tokens[first].Start > 4 && !text.Is(at - 1, WordRole.Article);
        var isNamed = isCapital ? lead == NumberLead.Led || (lead == NumberLead.Open && isWhole) : isLowerName && isWhole;
        if (!isNamed || text.Is(end, WordRole.Transit | WordRole.LandmarkNoun | WordRole.ParkNoun) || text.Is(end - 1, WordRole.LandmarkNoun | WordRole.ParkNoun))
            return false;
        if (number.Value is >= 1900 and <= 2035 && lead != NumberLead.Led)
            return false;
        var street = new StreetSpan(first, end) { Name = (first, end), IsCapital = isCapital };
        if (text.Is(end, WordRole.Direction) && text.Adjoins(end) && text.Tokens[end].End - text.Tokens[end].Start == 1)
            street = street with { End = end + 1, Direction = text.Gazetteer.Words.DirectionOf(text.Tokens[end].Word) };
        address = Whole(text, at, floor, number, street);
        return true;
    }

    private static NumberLead Lead(in PlaceText text, int at)
    {
        var before = at - 1;
        if (text.Has(at, TokenGap.At))
            return NumberLead.Led;
        if (before < 0 || text.StartsThought(at) || text.Has(at, TokenGap.Stop | TokenGap.Line | TokenGap.Blank | TokenGap.Colon | TokenGap.Comma | TokenGap.Bracket | TokenGap.Other))
            return NumberLead.Open;
        if (text.Is(before, WordRole.Numbers | WordRole.Unit) || (text.Has(at, TokenGap.Hash) && !text.Is(before, WordRole.CountsOther)))
            return NumberLead.Led;
        if (text.Is(before, WordRole.Leads) || text.IsWord(before, "le", "du", "for", "about", "@"))
            return NumberLead.Led;
        return text.Is(before, WordRole.Article) || text.IsWord(before, "only", "over", "all", "with", "than", "least", "other", "have", "has", "had", "get", "got", "were", "are", "was", "be", "these", "and", "or", "another", "plus", "after", "before")
            ? NumberLead.Counted : NumberLead.Open;
    }

    private static bool IsLedInEnglish(in PlaceText text, int at) =>
        text.IsWord(at - 1, "at", "behind", "outside", "number", "house", "address", "near", "beside", "opposite", "is") || (text.IsWord(at - 1, "of") && text.IsWord(at - 2, "front")) || (text.IsWord(at - 1, "from") && text.IsWord(at - 2, "across"));

    private static bool IsPlainGap(in PlaceText text, int at) => (text.Tokens[at].Gap & ~(TokenGap.Space | TokenGap.Comma | TokenGap.Line)) == TokenGap.None && text.Tokens[at].Gap != TokenGap.None;

    private static bool TryNumber(in PlaceText text, int at, int floor, out CivicNumber number)
    {
        number = default;
        if (!IsNumberAt(text, at, out var value) || !StandsAlone(text, at, floor))
            return false;
        var isHash = text.Has(at, TokenGap.Hash);
        number = new CivicNumber(value, at + 1, at, at, CivicForm.Single);
        var next = at + 1;
        if (next < text.Count && text.Has(next, TokenGap.Dash) && text.Tokens[next].IsNumber && IsNumberAt(text, next, out var second) && !text.Has(next + 1, TokenGap.Dash) && !text.Has(next, TokenGap.Line))
        {
            var isRange = !isHash && !text.Is(at - 1, WordRole.Unit) && second > value && second - value <= 40;
            number = isRange ? new CivicNumber(value, next + 1, at, next, CivicForm.Range) : new CivicNumber(second, next + 1, at, next, CivicForm.UnitFirst);
        }
        else if (text.IsWord(next, "1") && text.IsWord(next + 1, "2") && text.Has(next + 1, TokenGap.Slash) && text.Tokens[next].Gap == TokenGap.Space)
        {
            number = number with { End = next + 2, Form = CivicForm.Half };
        }

        return true;
    }

    private static bool IsNumberAt(in PlaceText text, int at, out int value)
    {
        value = 0;
        if (!text.Tokens[at].IsNumber || text.Word(at)[0] == '0')
            return false;
        var digits = text.Tokens[at].Shape == TokenShape.NumberLetter ? text.Word(at)[..^1] : text.Word(at);
        return digits.Length <= 5 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and <= HighestNumber;
    }

    // Not part of a time, date, phone number or sum, and not counted as something else: "route 29", "ticket 4452", "May 12".
    private static bool StandsAlone(in PlaceText text, int at, int floor)
    {
        var gap = text.Tokens[at].Gap;
        var isTied = (gap & (TokenGap.Dollar | TokenGap.Slash)) != TokenGap.None || ((gap & (TokenGap.Dash | TokenGap.Colon | TokenGap.Dot | TokenGap.Comma | TokenGap.Other)) != TokenGap.None && (gap & (TokenGap.Space | TokenGap.Line)) == TokenGap.None);
        if (isTied && at > 0 && text.Tokens[at - 1].Shape is not (TokenShape.Lower or TokenShape.Capital))
            return false;
        if ((gap & TokenGap.Dollar) != TokenGap.None)
            return false;
        if (at == floor || at == 0)
            return true;
        if (text.Is(at - 1, WordRole.Month) && text.Adjoins(at) && !text.Has(at, TokenGap.Dot | TokenGap.Line) && !text.IsWord(at - 1, "may", "march"))
            return false;
        return !(text.Is(at - 1, WordRole.CountsOther) && (text.Adjoins(at) || text.Has(at, TokenGap.Hash))) || text.IsWord(at - 1, "property");
    }

    private static string Written(in PlaceText text, CivicNumber number) => number.Form switch
    {
        CivicForm.Single => Upper(text, number.First),
        CivicForm.Range => $"{Upper(text, number.First)}-{Upper(text, number.Second)}",
        CivicForm.UnitFirst => Upper(text, number.Second),
        CivicForm.Half => Upper(text, number.First) + " 1/2",
    };

    private static string Upper(in PlaceText text, int at) => text.Word(at).ToString().ToUpperInvariant();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct CivicNumber(int Value, int End, int First, int Second, CivicForm Form);

    private enum CivicForm
    {
        Single,

        /// <summary>123-125.</summary>
        Range,

        /// <summary>5-123: the unit, then the number.</summary>
        UnitFirst,

        /// <summary>123 1/2.</summary>
        Half,
    }

    /// <summary>What stands before a number.</summary>
    private enum NumberLead
    {
        /// <summary>Words that lead to an address: at, in front of, number.</summary>
        Led,

        /// <summary>Nothing in particular.</summary>
        Open,

        /// <summary>Words that count: the, about, only.</summary>
        Counted,
    }
}
