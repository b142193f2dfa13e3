using System.Globalization;
using System.Runtime.InteropServices;

namespace Toronto311.Domain.Places;

/// <summary>A number that can be a civic number, told from the phone numbers, dates and sums of a mail.</summary>
/// <param name="Value">The number, or the unit where one stands before it.</param>
/// <param name="End">The word after it.</param>
/// <param name="First">Its first word.</param>
/// <param name="Second">The second word of a range or of a unit and number.</param>
/// <param name="Form">How it is given.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CivicNumber(int Value, int End, int First, int Second, CivicForm Form)
{
    private const int Highest = 9999;

    public static bool TryRead(in PlaceText text, int at, int floor, out CivicNumber number)
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

    public string Written(in PlaceText text) => Form switch
    {
        CivicForm.Single => Upper(text, First),
        CivicForm.Range => $"{Upper(text, First)}-{Upper(text, Second)}",
        CivicForm.UnitFirst => Upper(text, Second),
        CivicForm.Half => Upper(text, First) + " 1/2",
    };

    public static string Upper(in PlaceText text, int at) => text.Word(at).ToString().ToUpperInvariant();

    private static bool IsNumberAt(in PlaceText text, int at, out int value)
    {
        value = 0;
        if (!text.Tokens[at].IsNumber || text.Word(at)[0] == '0')
            return false;
        var digits = text.Tokens[at].Shape == TokenShape.NumberLetter ? text.Word(at)[..^1] : text.Word(at);
        return digits.Length <= 5 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and <= Highest;
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
        return !(text.Is(at - 1, WordRole.CountsOther) && ((text.Adjoins(at) && !text.Has(at, TokenGap.Line)) || text.Has(at, TokenGap.Hash))) || text.IsWord(at - 1, "property");
    }
}

/// <summary>How a civic number is given.</summary>
internal enum CivicForm
{
    Single,

    /// <summary>123-125.</summary>
    Range,

    /// <summary>5-123: the unit, then the number.</summary>
    UnitFirst,

    /// <summary>123 1/2.</summary>
    Half,
}
