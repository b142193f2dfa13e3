using System.Text;

namespace Toronto311.Tests.Mime;

public class LooseStartTests
{
    private const string Plain = "From: a@example.ca\nSubject: Snow\n\nPlease plough.\n";

    private static void ReadsAsPlain(byte[] raw)
    {
        var email = Some.Email(raw);
        Assert.Equal(("a@example.ca", "Snow", "Please plough."), (email.From?.Address, email.Subject, email.FullText));
    }

    [Theory]
    [InlineData("\n\r\n \n")]
    [InlineData("From a@example.ca Mon Jun  2 09:30:00 2025\n")]
    [InlineData(">From a@example.ca Mon Jun  2 09:30:00 2025\n")]
    [InlineData("\u00ef\u00bb\u00bf")]
    [InlineData("\0\0")]
    public void What_programs_put_before_a_mail_is_set_aside(string before) => ReadsAsPlain(Some.Bytes(before + Plain));

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Any_line_end_is_a_line_end(string end) => ReadsAsPlain(Some.Bytes(Plain.Replace("\n", end, StringComparison.Ordinal)));

    [Fact]
    public void A_mail_saved_as_utf16_is_read() => ReadsAsPlain([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plain)]);

    [Fact]
    public void Junk_before_a_header_that_only_mail_has_is_no_reason_to_lose_the_header()
    {
        var email = Some.Email("some gateway's banner\nReceived: from x by y; Mon, 2 Jun 2025 09:30:00 -0400\n" + Plain);
        Assert.Equal("Snow", email.Subject);
    }

    [Theory]
    [InlineData("There is a pothole\nat King and Bay.\n")]
    [InlineData("Address: 12 King St W\nProblem: pothole\n")]
    [InlineData("Begin note\n\nFrom: a@example.ca\n")]
    public void A_file_without_a_header_is_all_text(string text)
    {
        var email = Some.Email(text);
        Assert.Equal(text.TrimEnd('\n'), email.FullText);
        Assert.Null(email.From);
        Assert.Equal("text/plain", Assert.Single(email.Parts).ContentType);
    }

    [Fact]
    public void A_file_that_starts_as_html_is_html()
    {
        var email = Some.Email("<div>There is a <b>pothole</b></div>");
        Assert.Equal("There is a pothole", email.FullText);
        Assert.Equal("text/html", Assert.Single(email.Parts).ContentType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\0")]
    [InlineData(":")]
    [InlineData("From:")]
    [InlineData("Content-Type: multipart/mixed; boundary=a")]
    [InlineData("Content-Type: message/rfc822\n\n")]
    public void Next_to_nothing_is_an_empty_email(string raw) => Assert.True(Some.Email(raw).FullText.Length <= 1);
}
