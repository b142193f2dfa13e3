using Toronto311.Domain.Answers;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Answers;

/// <summary>A card is sent only while someone's approval counts, and a wrong card file is refused by line.</summary>
public class CardTests
{
    private const string Text = "code: tax-payment\ntitle: Paying\nowner: Revenue Services\nsource: unsourced\nverify: no\napproved: Jane Roe\napproved-on: 2026-11-01\nexpires-on: 2026-12-31\n\nPay online.\n";

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_card_is_sent_from_its_approval_to_its_last_day(string day, bool maySend) =>
        Assert.Equal(maySend, CardReader.Parse("tax-payment.md", Text).MaySend(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), isSample: false));

    [Fact]
    public void The_sample_owners_approval_counts_for_the_sample_only()
    {
        var card = CardReader.Parse("tax-payment.md", Text.Replace("Jane Roe", "sample", StringComparison.Ordinal));
        Assert.True(card.MaySend(new DateOnly(2026, 11, 23), isSample: true));
        Assert.False(card.MaySend(new DateOnly(2026, 11, 23), isSample: false));
    }

    [Fact]
    public void A_card_nobody_approved_is_never_sent()
    {
        var card = CardReader.Parse("tax-payment.md", Text.Replace("approved: Jane Roe\napproved-on: 2026-11-01", "approved: none", StringComparison.Ordinal));
        Assert.False(card.MaySend(new DateOnly(2026, 11, 23), isSample: true));
    }

    [Theory]
    [InlineData("title: Paying", "titel: Paying", 2, "'titel' is not a key")]
    [InlineData("title: Paying", "code: other", 2, "twice")]
    [InlineData("expires-on: 2026-12-31", "expires-on: soon", 8, "not a date")]
    [InlineData("\nPay online.\n", "\n", 9, "no text")]
    public void A_wrong_line_is_named(string right, string wrong, int line, string why)
    {
        var fault = Assert.Throws<CatalogueException>(() => CardReader.Parse("tax-payment.md", Text.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(line, fault.Line);
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }
}
