using System.Globalization;
using Toronto311.Domain.Standards;

namespace Toronto311.Tests.Domain.Standards;

/// <summary>A promise of business days counts none on which the City's offices are closed.</summary>
public class BusinessDaysTests
{
    [Theory]
    [InlineData("2026-11-23", 2, "2026-11-25")]
    [InlineData("2026-11-27", 2, "2026-12-01")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2027-12-24", 1, "2027-12-29")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-05-15", 1, "2026-05-19")]
    [InlineData("2026-06-30", 1, "2026-07-02")]
    [InlineData("2026-07-31", 1, "2026-08-04")]
    [InlineData("2026-10-09", 1, "2026-10-13")]
    [InlineData("2026-02-13", 1, "2026-02-17")]
    public void The_day_is_counted_over_weekends_and_holidays(string from, int days, string to) =>
        Assert.Equal(Day(to), BusinessDays.After(Day(from), days));

    [Theory]
    [InlineData("2024-03-29")]
    [InlineData("2025-04-18")]
    [InlineData("2026-04-03")]
    [InlineData("2027-03-26")]
    [InlineData("2038-04-23")]
    public void Good_Friday_is_found_in_every_year(string day) => Assert.False(BusinessDays.Includes(Day(day)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
