using System.Globalization;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Places;

/// <summary>Tells whether two requests for one service may be about one thing, by what residents said of the place; no map is needed.</summary>
public static class PlaceNearness
{
    /// <summary>Civic numbers that differ by no more are next to each other: some three houses, odd and even sides.</summary>
    private const int NearNumbers = 12;

    private const string Crossing = " and ";

    /// <summary>The street, corner, park or landmark a place is on; places that differ in it are apart. Null when the place does not tell.</summary>
    /// <param name="kind">The kind's wire name.</param>
    /// <param name="text">The place written plainly.</param>
    public static string? AreaOf(string kind, string text)
    {
        var plain = kind == "address" ? FromNumber(text) : text.ToLowerInvariant().Trim();
        return kind switch
        {
            "address" => Number(plain) is > 0 ? Street(plain) : null,
            "intersection" => string.Join(Crossing, plain.Split(Crossing).Order(StringComparer.Ordinal)),
            "park" or "landmark" or "block" => plain,
            _ => null,
        };
    }

    /// <summary>Whether two places of one area may be the same; for what is asked for at an address, only that very address is.</summary>
    public static bool AreNear(string text, string other, ServicePlace wanted)
    {
        var (plain, second) = (FromNumber(text), FromNumber(other));
        if (wanted == ServicePlace.Address)
            return plain == second;
        var (number, otherNumber) = (Number(plain), Number(second));
        return (number is null && otherNumber is null) || (number is { } one && otherNumber is { } two && Math.Abs(one - two) <= NearNumbers);
    }

    /// <summary>"In front of 88 Wellesley St E" is at 88 Wellesley St E for all that one can tell from afar; what has no number stays as it is.</summary>
    private static string FromNumber(string text)
    {
        var plain = text.ToLowerInvariant().Trim();
        var number = plain.AsSpan().IndexOfAnyInRange('0', '9');
        return number < 0 ? plain : plain[number..];
    }

    private static string Street(string plain) => plain[(plain.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>The civic number a text begins with; of a range or "12 1/2" the first.</summary>
    private static int? Number(string plain)
    {
        var digits = 0;
        while (digits < plain.Length && char.IsAsciiDigit(plain[digits]))
            digits++;
        return digits is > 0 and < 6 ? int.Parse(plain.AsSpan(0, digits), CultureInfo.InvariantCulture) : null;
    }
}
