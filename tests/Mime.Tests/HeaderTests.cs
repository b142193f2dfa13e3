using System.Text;

namespace Toronto311.Tests.Mime;

public class HeaderTests
{
    [Fact]
    public void An_ordinary_mail_says_who_wrote_what_to_whom_and_when()
    {
        var email = Some.Email(Some.Mail("Cc: Bo <bo@example.ca>", "There is a pothole.\n"));
        Assert.Equal("Ana Ito <ana@example.ca>", email.From?.ToString());
        Assert.Equal("311@toronto.ca", Assert.Single(email.To).Address);
        Assert.Equal("bo@example.ca", Assert.Single(email.Cc).Address);
        Assert.Equal("Pothole", email.Subject);
        Assert.Equal(new DateTimeOffset(2025, 6, 2, 9, 30, 0, TimeSpan.FromHours(-4)), email.Date);
        Assert.Equal("1@example.ca", email.MessageId);
        Assert.Equal("There is a pothole.", email.FullText);
    }

    [Theory]
    [InlineData("=?utf-8?Q?Nid_de_poule_=C3=A0_r=C3=A9parer?=", "Nid de poule à réparer")]
    [InlineData("=?iso-8859-1?B?UulwYXJhdGlvbg==?=", "Réparation")]
    [InlineData("=?utf-8?B?U2No?= =?utf-8?B?bmVl?=", "Schnee")]
    [InlineData("Re: =?UTF-8?q?caf=C3?= =?UTF-8?q?=A9?= closed", "Re: café closed")]
    [InlineData("=?utf-8?B?w6k?=", "é")]
    [InlineData("=?utf-8?Q?two words?=", "two words")]
    [InlineData("=?us-ascii?Q?caf=C3=A9?=", "café")]
    [InlineData("=?utf-8?Q?caf=E9_ferm=E9?=", "café fermé")]
    [InlineData("=?x-no-such?Q?caf=C3=A9?=", "café")]
    [InlineData("=?utf-8*fr?Q?caf=C3=A9?=", "café")]
    [InlineData("=?iso-8859-1?Q?=93quoted=94?=", "“quoted”")]
    [InlineData("=?utf-8?Q?cut_off_=C3=A9", "cut off é")]
    [InlineData("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本")]
    [InlineData("=?koi8-r?B?8sXNz87U?=", "Ремонт")]
    [InlineData("=?gb2312?B?vda1wA==?=", "街道")]
    [InlineData("=?big5?B?tfO5RA==?=", "街道")]
    [InlineData("a =? b ?= c", "a =? b ?= c")]
    public void A_subject_is_decoded_also_where_its_encoding_is_broken(string raw, string subject) =>
        Assert.Equal(subject, Some.Email($"From: a@example.ca\nSubject: {raw}\n\nx\n").Subject);

    [Fact]
    public void A_folded_subject_is_one_line() =>
        Assert.Equal("A pothole on Queen Street", Some.Email("From: a@example.ca\r\nSubject: A pothole\r\n\ton Queen\r\n  Street\r\n\r\nx").Subject);

    [Fact]
    public void A_subject_in_raw_utf8_or_raw_western_bytes_is_read()
    {
        Assert.Equal("Égout bouché", Some.Email(Encoding.UTF8.GetBytes("From: a@example.ca\nSubject: Égout bouché\n\nx")).Subject);
        Assert.Equal("Égout bouché", Some.Email("From: a@example.ca\nSubject: \u00c9gout bouch\u00e9\n\nx").Subject);
    }

    [Fact]
    public void A_raw_subject_is_read_in_the_charset_the_body_declares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var raw = Encoding.GetEncoding("koi8-r").GetBytes("From: a@example.ca\nSubject: Яма на дороге\nContent-Type: text/plain; charset=koi8-r\n\nЯма\n");
        Assert.Equal("Яма на дороге", Some.Email(raw).Subject);
    }

    [Fact]
    public void Without_a_From_the_writer_is_the_reply_address_then_the_sender()
    {
        Assert.Equal("r@example.ca", Some.Email("Reply-To: r@example.ca\nSender: s@example.ca\nSubject: x\n\nx").From?.Address);
        Assert.Equal("s@example.ca", Some.Email("Sender: s@example.ca\nSubject: x\n\nx").From?.Address);
        Assert.Equal("r@example.ca", Some.Email("From: <>\nReply-To: r@example.ca\nSubject: x\n\nx").From?.Address);
        Assert.Null(Some.Email("Return-Path: <p@example.ca>\nSubject: x\n\nx").From);
    }

    [Fact]
    public void Missing_fields_are_empty_not_invented()
    {
        var email = Some.Email("Subject: x\n\nx");
        Assert.Null(email.From);
        Assert.Null(email.Date);
        Assert.Null(email.MessageId);
        Assert.Empty(email.References);
        Assert.Empty(email.To);
    }

    [Fact]
    public void Ids_replied_to_come_from_both_fields_each_once()
    {
        var email = Some.Email(Some.Mail("In-Reply-To: Your message of Monday <b@x>\nReferences: <a@x>\n <b@x>\n\t<c@\n x>", "x"));
        Assert.Equal(["b@x", "a@x", "c@x"], email.References);
    }

    [Fact]
    public void Sixty_references_are_ordinary()
    {
        var references = string.Join("\n ", Enumerable.Range(0, 60).Select(n => $"<some-rather-long-message-id-{n}@mail.example.com>"));
        Assert.Equal(60, Some.Email(Some.Mail("References: " + references, "x")).References.Count);
    }

    [Fact]
    public void Header_fields_keep_their_order_and_are_decoded()
    {
        var email = Some.Email(Some.Mail("X-Note: =?utf-8?Q?=C3=A9?=\nX-Note: two", "x"));
        Assert.Equal(["é", "two"], email.Headers.All("x-note"));
        Assert.Equal("From", email.Headers.Fields[0].Name);
    }

    [Theory]
    [InlineData("From: a@example.ca\nSubject: x\nMIME-Ver")]
    [InlineData("From: a@example.ca\n\u0001\u0002 junk\nSubject: x\n\ny")]
    public void A_damaged_line_in_the_header_costs_only_itself(string raw)
    {
        var email = Some.Email(raw);
        Assert.Equal(("a@example.ca", "x"), (email.From?.Address, email.Subject));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u0007b")]
    [InlineData("=?utf-8?Q?a=00=07b?=")]
    public void No_control_character_comes_out_of_a_subject(string raw) =>
        Assert.Equal("ab", Some.Email($"From: a@example.ca\nSubject: {raw}\n\nx").Subject);
}
