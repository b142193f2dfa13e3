using Toronto311.Adapters.Mime;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Mime;

public class AuthenticationTests
{
    private static Authentication Of(string fields) => Some.Email(fields + "\nFrom: a@example.ca\nSubject: x\n\nx").Authentication;

    [Fact]
    public void Our_own_servers_findings_are_read() =>
        Assert.Equal(new Authentication("pass", "fail", "fail"), Of("Authentication-Results: mx.toronto.ca 1; spf=Pass (sender (nested) ok) smtp.mailfrom=example.ca;\n dkim=fail reason=\"bad hash\" header.d=example.ca; dmarc=fail header.from=example.ca"));

    [Fact]
    public void Anyone_elses_findings_are_not() =>
        Assert.Equal(Authentication.None, Of("Authentication-Results: mx.example.ca; spf=pass; dmarc=pass"));

    [Fact]
    public void One_valid_signature_of_several_is_enough() =>
        Assert.Equal("pass", Of("Authentication-Results: mx.toronto.ca; dkim=fail header.d=list.example; dkim=pass header.d=example.ca").Dkim);

    [Fact]
    public void Several_fields_of_ours_add_up_and_the_topmost_counts() =>
        Assert.Equal(new Authentication("pass", null, "fail"), Of("Authentication-Results: mx.toronto.ca; dmarc=fail\nAuthentication-Results: mx.toronto.ca; spf=pass; dmarc=pass"));

    [Fact]
    public void What_came_in_with_the_mail_below_a_foreign_server_is_not_ours() =>
        Assert.Equal(Authentication.None, Of("Received: from x by relay.example.net; Mon, 2 Jun 2025 09:30:00 -0400\nAuthentication-Results: mx.toronto.ca; dmarc=pass"));

    [Fact]
    public void Our_own_Received_line_may_stand_above() =>
        Assert.Equal("pass", Of("Received: from x by mx.toronto.ca; Mon, 2 Jun 2025 09:30:00 -0400\nReceived: by inner.toronto.ca; Mon, 2 Jun 2025 09:30:00 -0400\nAuthentication-Results: mx.toronto.ca; dmarc=pass").Dmarc);

    [Fact]
    public void Below_our_findings_a_Received_line_ends_what_is_ours() =>
        Assert.Equal(new Authentication(null, null, "fail"), Of("Authentication-Results: mx.toronto.ca; dmarc=fail\nReceived: from x by mx.toronto.ca; Mon, 2 Jun 2025 09:30:00 -0400\nAuthentication-Results: mx.toronto.ca; spf=pass; dmarc=pass"));

    [Theory]
    [InlineData("Authentication-Results: mx.toronto.ca; none")]
    [InlineData("Authentication-Results: ;;;==")]
    [InlineData("Authentication-Results:")]
    public void Nothing_found_is_nothing_said(string field) => Assert.Equal(Authentication.None, Of(field));

    [Fact]
    public void Without_a_server_of_ours_nobody_is_believed()
    {
        var reader = new MailReader(new OwnMailbox(new HashSet<string>(), null), WrittenText.Of, (_, _) => null);
        var reading = reader.Read(Some.Bytes("Authentication-Results: mx.toronto.ca; dmarc=pass\nFrom: a@example.ca\n\nx"), Envelope.Unknown);
        Assert.Equal(Authentication.None, Assert.IsType<MailReading.Readable>(reading).Email.Authentication);
    }
}
