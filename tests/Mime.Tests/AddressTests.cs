namespace Toronto311.Tests.Mime;

public class AddressTests
{
    [Theory]
    [InlineData("ana@example.ca", null, "ana@example.ca")]
    [InlineData("ANA@Example.CA (Ana Ito)", "Ana Ito", "ana@example.ca")]
    [InlineData("\"Ito, Ana\" <ana@example.ca>", "Ito, Ana", "ana@example.ca")]
    [InlineData("Ito, Ana <ana@example.ca>", "Ito, Ana", "ana@example.ca")]
    [InlineData("=?utf-8?Q?Ito=2C_Ana?= <ana@example.ca>", "Ito, Ana", "ana@example.ca")]
    [InlineData("\"=?utf-8?Q?Jos=C3=A9?=\" <jose@example.ca>", "José", "jose@example.ca")]
    [InlineData("Ana <ana@example.ca", "Ana", "ana@example.ca")]
    [InlineData("<<ana@example.ca>>", null, "ana@example.ca")]
    [InlineData("Ana <mailto:ana@example.ca>", "Ana", "ana@example.ca")]
    [InlineData("mailto:ana@example.ca", null, "ana@example.ca")]
    [InlineData("Ana [SMTP:ana@example.ca]", "Ana", "ana@example.ca")]
    [InlineData("'ana@example.ca'", null, "ana@example.ca")]
    [InlineData("Ana Ito ana@example.ca", "Ana Ito", "ana@example.ca")]
    [InlineData("ana@example.ca <ana@example.ca>", null, "ana@example.ca")]
    [InlineData("Ana <@relay.example:ana@example.ca>", "Ana", "ana@example.ca")]
    [InlineData("MAILER-DAEMON", null, "mailer-daemon")]
    [InlineData("Mail Delivery System <MAILER-DAEMON>", "Mail Delivery System", "mailer-daemon")]
    [InlineData("Office: ana@example.ca;", null, "ana@example.ca")]
    [InlineData("=?utf-8?B?YW5hQGV4YW1wbGUuY2E=?=", null, "ana@example.ca")]
    [InlineData("\"ana ito\"@example.ca", null, "\"ana ito\"@example.ca")]
    [InlineData("Ana\" <ana@example.ca>", "Ana", "ana@example.ca")]
    public void A_writer_is_found_however_the_address_is_written(string from, string? name, string address)
    {
        var email = Some.Email($"From: {from}\nSubject: x\n\nx");
        Assert.Equal((name, address), (email.From?.Name, email.From?.Address));
    }

    [Theory]
    [InlineData("Ana Ito")]
    [InlineData("<>")]
    [InlineData("undisclosed-recipients:;")]
    [InlineData("ana at example.ca")]
    public void No_address_is_no_writer(string from) => Assert.Null(Some.Email($"From: {from}\nSubject: x\n\nx").From);

    [Fact]
    public void Groups_lists_and_semicolons_all_give_their_members()
    {
        var email = Some.Email("From: a@example.ca\nTo: Team: b@example.ca, C <c@example.ca>;, d@example.ca;\n e@example.ca\nTo: f@example.ca\n\nx");
        Assert.Equal(["b@example.ca", "c@example.ca", "d@example.ca", "e@example.ca", "f@example.ca"], email.To.Select(to => to.Address));
    }
}
