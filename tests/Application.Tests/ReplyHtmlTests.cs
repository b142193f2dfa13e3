using Toronto311.Application.Outbound;
using Toronto311.Domain.Answers;

namespace Toronto311.Tests.Application;

/// <summary>The HTML of a reply says what its text says, for any mail client and any screen reader.</summary>
public sealed class ReplyHtmlTests
{
    [Fact]
    public void Paragraphs_and_lists_are_what_they_are_called()
    {
        var html = ReplyHtml.Of("Re: Bins", "Hello,\n\nThree ways:\n- one\n- two & more\nand on\n\nToronto 311\n", "en");

        Assert.Contains(">Three ways:</p>\n<ul", html, StringComparison.Ordinal);
        Assert.Contains("<li>one</li>\n<li>two &amp; more</li>\n</ul>\n<p", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Equal(4, Count(html, "<p "));
    }

    [Theory]
    [InlineData("See https://www.toronto.ca/?page_id=24093&x=1.", "<a href=\"https://www.toronto.ca/?page_id=24093&amp;x=1\">https://www.toronto.ca/?page_id=24093&amp;x=1</a>.")]
    [InlineData("(toronto.ca/winter)", "(<a href=\"https://toronto.ca/winter\">toronto.ca/winter</a>)")]
    [InlineData("Go to secure.toronto.ca/pay, please", "<a href=\"https://secure.toronto.ca/pay\">secure.toronto.ca/pay</a>, please")]
    [InlineData("Write to 311@toronto.ca.", "<a href=\"mailto:311@toronto.ca\">311@toronto.ca</a>.")]
    [InlineData("Phone 416-392-2489 (TTY 416-338-0889)", "<a href=\"tel:&#x2B;14163922489\" style=\"white-space:nowrap\">416-392-2489</a> (TTY <a href=\"tel:&#x2B;14163380889\" style=\"white-space:nowrap\">416-338-0889</a>)")]
    [InlineData("1-888-921-2686", "<a href=\"tel:&#x2B;18889212686\" style=\"white-space:nowrap\">1-888-921-2686</a>")]
    [InlineData("« https://toronto.ca/fr »", "<a href=\"https://toronto.ca/fr\">https://toronto.ca/fr</a>")]
    public void Addresses_and_numbers_can_be_pressed(string text, string expected) =>
        Assert.Contains(expected, ReplyHtml.Of("", text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("toronto.ca.example.com")]
    [InlineData("my-toronto.ca")]
    [InlineData("nottoronto.ca")]
    [InlineData("Request number: 311-ABCDE-12345")]
    [InlineData("roll 19-04-416-392-2489-0000")]
    [InlineData("javascript:alert(1)")]
    public void What_only_looks_like_one_cannot(string text) =>
        Assert.DoesNotContain("<a ", ReplyHtml.Of("", text, "en"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_a_resident_wrote_becomes_markup()
    {
        var html = ReplyHtml.Of("</title><script>", "- <img src=x onerror=alert(1)>\n\nhttps://x.example/\"onmouseover=\"alert(1)\n\n\u0000\u0007\u001b[1m", "en\"><script>");

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"onmouseover", html, StringComparison.Ordinal);
        Assert.DoesNotContain(html, letter => char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public void Each_language_is_marked_as_what_it_is_and_runs_in_its_direction()
    {
        var html = ReplyHtml.Of("Re: بلاغ", "ایمیل شما را دریافت کرده‌ایم.\n\nHello,\n\nA person at 311 will read it.\n", "fa, en");

        var fields = html.Split("<div lang=");
        Assert.StartsWith("\"fa\" dir=\"auto\">", fields[1], StringComparison.Ordinal);
        Assert.StartsWith("\"en\" dir=\"auto\">", fields[2], StringComparison.Ordinal);
        Assert.Contains("Hello", fields[2], StringComparison.Ordinal);
        Assert.Contains("دریافت", fields[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_courtesy_note_is_one_paragraph_so_that_its_language_is_known() =>
        Assert.All(TestSystem.Read(Toronto311.Application.Releases.ReleaseFiles.Shipped).Replies.Notes.All, (CourtesyNote note) => Assert.DoesNotContain("\n\n", note.Text, StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_fetched_nothing_laid_out_in_tables_and_no_colour_is_forced_on_the_reader()
    {
        var html = ReplyHtml.Of("Re: Bins", "Hello,\n\nhttps://toronto.ca\n", "en");

        Assert.All(["<table", "<img", "<link", "<style", "src=", "url(", "color:", "background"], word => Assert.DoesNotContain(word, html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_megabyte_of_anything_takes_no_long_time()
    {
        foreach (var text in new[] { "a.", "416-", "a@", "https://(((", "- \n" })
            Assert.True(ReplyHtml.Of("", string.Concat(Enumerable.Repeat(text, 100_000)), "en").Length > 100_000);
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}
