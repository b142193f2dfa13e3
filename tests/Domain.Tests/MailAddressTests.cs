using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Domain;

public class MailAddressTests
{
    [Fact]
    public void The_domain_is_what_follows_the_last_at_sign() =>
        Assert.Equal("toronto.ca", new MailAddress(null, "\"a@b\"@toronto.ca").Domain);
}
