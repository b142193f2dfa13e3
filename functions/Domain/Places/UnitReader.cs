namespace Toronto311.Domain.Places;

/// <summary>Reads the apartment, unit or suite that goes with an address, before or after it.</summary>
internal static class UnitReader
{
    /// <summary>"Unit 4, 123 Main St", "apt 1204 at 55 Thorncliffe Park Dr", "#5 - 123 Main St".</summary>
    public static (int Start, string? Unit) Before(in PlaceText text, int at, int floor)
    {
        var unit = at - 1;
        if (text.IsWord(unit, "at", "in", "of") && text.Adjoins(at))
            unit--;
        if (unit < floor || !IsUnitNumber(text, unit) || text.Has(at, TokenGap.Stop | TokenGap.Blank))
            return (at, null);
        if (unit > floor && text.Is(unit - 1, WordRole.Unit) && !text.Has(unit, TokenGap.Stop | TokenGap.Comma))
            return (unit - 1, Written(text, unit));
        return text.Has(unit, TokenGap.Hash) && text.Has(at, TokenGap.Dash | TokenGap.Comma) ? (unit, Written(text, unit)) : (at, null);
    }

    /// <summary>"123 Main St, apt 4", "25 Mabelle #1109".</summary>
    public static (int End, string? Unit) After(in PlaceText text, int at)
    {
        if (at >= text.Count || text.Has(at, TokenGap.Stop | TokenGap.Blank))
            return (at, null);
        if (text.Has(at, TokenGap.Hash) && IsUnitNumber(text, at))
            return (at + 1, Written(text, at));
        var isNamed = text.Is(at, WordRole.Unit) && at + 1 < text.Count && IsUnitNumber(text, at + 1) && !text.Has(at + 1, TokenGap.Stop | TokenGap.Comma);
        return isNamed ? (at + 2, Written(text, at + 1)) : (at, null);
    }

    private static bool IsUnitNumber(in PlaceText text, int at) =>
        text.Tokens[at].End - text.Tokens[at].Start <= 5
        && (text.Tokens[at].Shape is TokenShape.Number or TokenShape.NumberLetter or TokenShape.Mixed || (text.Tokens[at].End - text.Tokens[at].Start == 1 && text.Tokens[at].IsCapital && !text.IsWord(at, "I")));

    private static string Written(in PlaceText text, int at) => text.Word(at).ToString().ToUpperInvariant();
}
