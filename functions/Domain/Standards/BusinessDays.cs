namespace Toronto311.Domain.Standards;

/// <summary>The days on which the City's offices work: Monday to Friday without its holidays.</summary>
/// <remarks>Ontario's public holidays, and Easter Monday, the Civic Holiday and the days in lieu that the City keeps. Source: toronto.ca, statutory holidays.</remarks>
public static class BusinessDays
{
    /// <summary>The day that is a number of business days after another.</summary>
    public static DateOnly After(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (Includes(day))
                days--;
        }

        return day;
    }

    public static bool Includes(DateOnly day) => IsWeekday(day) && !Holidays(day.Year).Contains(day);

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static List<DateOnly> Holidays(int year)
    {
        var easter = EasterSunday(year);
        return
        [
            InLieu(new DateOnly(year, 1, 1)),
            Nth(year, 2, DayOfWeek.Monday, 3), // Family Day
            easter.AddDays(-2),
            easter.AddDays(1),
            Before(new DateOnly(year, 5, 25), DayOfWeek.Monday), // Victoria Day
            InLieu(new DateOnly(year, 7, 1)),
            Nth(year, 8, DayOfWeek.Monday, 1), // Civic Holiday, Simcoe Day in Toronto
            Nth(year, 9, DayOfWeek.Monday, 1), // Labour Day
            Nth(year, 10, DayOfWeek.Monday, 2), // Thanksgiving
            .. Christmas(year),
        ];
    }

    /// <summary>Christmas and Boxing Day, or the next weekdays where they fall on a weekend.</summary>
    private static IEnumerable<DateOnly> Christmas(int year)
    {
        var christmas = InLieu(new DateOnly(year, 12, 25));
        var boxing = InLieu(new DateOnly(year, 12, 26));
        return [christmas, boxing == christmas ? boxing.AddDays(1) : boxing];
    }

    /// <summary>The day itself, or the Monday after where it falls on a weekend.</summary>
    private static DateOnly InLieu(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (7 * (nth - 1)));
    }

    private static DateOnly Before(DateOnly day, DayOfWeek weekday)
    {
        do
            day = day.AddDays(-1);
        while (day.DayOfWeek != weekday);
        return day;
    }

    /// <summary>Easter by the Gregorian reckoning (the rule of Meeus, Jones and Butcher).</summary>
    private static DateOnly EasterSunday(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var shift = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * shift) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
