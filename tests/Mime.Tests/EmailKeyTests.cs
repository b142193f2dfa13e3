namespace Toronto311.Tests.Mime;

public class EmailKeyTests
{
    private static readonly string Mail = Some.Parts("mixed", Some.Part("text/plain; charset=utf-8", "There is a pothole\nat 5 Elm St.\n"), Some.Part("text/plain; name=list.txt\nContent-Disposition: attachment; filename=list.txt", "1\n2\n"), Some.Base64("image/jpeg; name=a.jpg", [0xFF, 0xD8, 0xFF, 1]));

    private static string Key(string raw) => Some.Email(raw).Key.Value;

    [Fact]
    public void One_mail_by_two_routes_has_one_key()
    {
        var other = "Received: from x by mx.toronto.ca; Mon, 2 Jun 2025 09:31:00 -0400\nX-Spam: no\n" + Mail;
        Assert.Equal(Key(Mail), Key(other));
        Assert.Equal(Key(Mail), Key(Mail.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Key(Mail), Key("From a Mon Jun  2 09:31:00 2025\n" + Mail));
    }

    [Fact]
    public void Transfer_encoding_folding_and_time_zone_do_not_change_it()
    {
        var plain = Some.Mail("", "There is a pothole = at 5 Elm St.\n");
        var encoded = Some.Mail("Content-Transfer-Encoding: quoted-printable", "There is a pothole =3D at=\n 5 Elm St.\n\n").Replace("Subject: Pothole", "Subject: =?us-ascii?Q?Pothole?=", StringComparison.Ordinal).Replace("09:30:00 -0400", "13:30:00 +0000", StringComparison.Ordinal);
        Assert.Equal(Key(plain), Key(encoded));
    }

    [Theory]
    [InlineData("ana@example.ca", "bo@example.ca")]
    [InlineData("Subject: Pothole", "Subject: Potholes")]
    [InlineData("09:30:00", "09:30:01")]
    [InlineData("5 Elm", "6 Elm")]
    [InlineData("1\n2\n", "1\n3\n")]
    [InlineData("/9j/AQ==", "/9j/Ag==")]
    public void A_different_mail_has_another_key_even_under_one_message_id(string from, string to)
    {
        Assert.Contains(from, Mail, StringComparison.Ordinal);
        Assert.NotEqual(Key(Mail), Key(Mail.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_short_mails_without_a_date_stay_two() =>
        Assert.NotEqual(Key("From: a@example.ca\nMessage-ID: <1@x>\n\nThanks"), Key("From: a@example.ca\nMessage-ID: <2@x>\n\nThanks"));

    [Fact]
    public void A_forwarded_mail_is_part_of_the_key()
    {
        var forward = Some.Mail("Content-Type: message/rfc822", "From: bo@example.ca\nSubject: x\n\nLeak at 9 Oak Ave\n");
        Assert.NotEqual(Key(forward), Key(forward.Replace("9 Oak", "8 Oak", StringComparison.Ordinal)));
    }
}
