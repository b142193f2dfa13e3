namespace Toronto311.Tests.Mime;

public class BodyTextTests
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public void Text_typed_below_a_pasted_photo_is_kept()
    {
        var email = Some.Email(Some.Parts("mixed", Some.Part("text/plain", "Look:"), Some.Base64("image/jpeg; name=a.jpg", Photo, "inline"), Some.Part("text/plain", "It is at 5 Elm St.")));
        Assert.Equal("Look:\n\nIt is at 5 Elm St.", email.FullText);
        Assert.True(Assert.Single(email.Attachments).IsPicture);
    }

    [Fact]
    public void Of_alternatives_the_plain_one_is_read() =>
        Assert.Equal("A pothole at 5 Elm St.", Some.Email(Some.Parts("alternative", Some.Part("text/plain", "A pothole at 5 Elm St."), Some.Part("text/html", "<p>A <b>pothole</b> at 5 Elm St.</p>"))).FullText);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Your mail program cannot show HTML mail.")]
    [InlineData("See attached")]
    public void Of_alternatives_the_plain_one_is_left_when_it_says_nothing_or_less(string plain)
    {
        const string Rich = "<p>A large pothole opened in front of 5 Elm Street; two cars were damaged by it already.</p>";
        Assert.StartsWith("A large pothole", Some.Email(Some.Parts("alternative", Some.Part("text/plain", plain), Some.Part("text/html", Rich))).FullText, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_with_pictures_inside_an_alternative_gives_its_pictures()
    {
        var related = "Content-Type: multipart/related; boundary=in\n\n--in\nContent-Type: text/html\n\n<p>Pothole<img src='cid:1'></p>\n--in\nContent-ID: <1>\n" + Some.Base64("image/jpeg", Photo, "inline") + "\n--in--\n";
        var email = Some.Email(Some.Parts("alternative", Some.Part("text/plain", "Pothole"), related));
        Assert.Equal("Pothole", email.FullText);
        Assert.Single(email.Attachments);
    }

    [Fact]
    public void A_named_text_file_is_a_file_and_not_the_letter()
    {
        var email = Some.Email(Some.Parts("mixed", Some.Part("text/plain", "See the list."), Some.Part("text/plain; name=list.txt\nContent-Disposition: attachment; filename=list.txt", "1\n2\n")));
        Assert.Equal("See the list.", email.FullText);
        Assert.Equal("list.txt", Assert.Single(email.Attachments).Name);
    }

    [Fact]
    public void A_phone_message_that_is_only_a_text_file_is_read()
    {
        var email = Some.Email(Some.Parts("mixed", Some.Part("text/plain; name=text_0.txt\nContent-Disposition: attachment; filename=text_0.txt", "Tree down on Oak Ave")));
        Assert.Equal("Tree down on Oak Ave", email.FullText);
    }

    [Fact]
    public void Flowed_lines_are_joined_and_quotes_and_signature_stay()
    {
        var email = Some.Email(Some.Mail("Content-Type: text/plain; format=flowed", "This is one \nlong line.\n From here.\n> quoted \n> text\n-- \nAna\n"));
        Assert.Equal("This is one long line.\nFrom here.\n> quoted text\n-- \nAna", email.FullText);
    }

    [Fact]
    public void Flowed_text_without_spaces_between_words_is_joined_without_them() =>
        Assert.Equal("街道", Some.Email(Some.Mail("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\nContent-Transfer-Encoding: quoted-printable", "=E8=A1=97=20\n=E9=81=93\n")).FullText);

    [Fact]
    public void Text_whose_boundary_never_comes_is_still_read() =>
        Assert.Equal("Just words.", Some.Email(Some.Mail("Content-Type: multipart/mixed; boundary=never", "Just words.\n")).FullText);

    [Fact]
    public void Parts_are_found_where_the_header_lost_their_boundary()
    {
        var email = Some.Email(Some.Mail("Content-Type: multipart/alternative;\nboundary=cut", "--cut\nContent-Type: text/plain\n\nWords.\n--cut\nContent-Type: text/html\n\n<p>Words.</p>\n--cut--\n"));
        Assert.Equal("Words.", email.FullText);
    }

    [Fact]
    public void A_part_with_a_type_nobody_can_read_is_plain_text() =>
        Assert.Equal("Words.", Some.Email(Some.Mail("Content-Type: text", "Words.\n")).FullText);

    [Fact]
    public void Enriched_text_loses_its_commands_only() =>
        Assert.Equal("A pothole <here>", Some.Email(Some.Mail("Content-Type: text/enriched", "A <bold>pothole</bold> <<here>\n")).FullText);

    [Fact]
    public void Plain_text_that_is_a_whole_html_document_is_read_as_html() =>
        Assert.Equal("A pothole", Some.Email(Some.Mail("Content-Type: text/plain", "<html><body>A <i>pothole</i></body></html>")).FullText);

    [Fact]
    public void No_control_character_comes_out_of_a_text() =>
        Assert.Equal("a\nbc\n\td", Some.Email(Some.Mail("", "a\rb\0c\u001b\n\td\u0007\n")).FullText);

    [Fact]
    public void The_tree_lists_every_part_with_its_parameters()
    {
        var email = Some.Email(Some.Parts("mixed", Some.Part("text/plain", "x"), Some.Part("text/calendar; METHOD=REPLY; charset=utf-8", "BEGIN:VCALENDAR\nEND:VCALENDAR")));
        Assert.Equal(["0 multipart/mixed", "1 text/plain", "1 text/calendar"], email.Parts.Select(part => $"{part.Depth} {part.ContentType}"));
        Assert.Equal("REPLY", email.Parts[2].Parameters["method"]);
    }
}
