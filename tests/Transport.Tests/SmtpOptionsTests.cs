using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Settings for sending that cannot be used are named, with what they hold and what is accepted.</summary>
public sealed class SmtpOptionsTests
{
    private static readonly SmtpOptions Right = new() { Host = "smtp.example.com", User = "311@toronto.ca", Password = "secret", From = "311@toronto.ca" };

    private static readonly OAuthOptions Tokens = new() { TokenEndpoint = "https://login.example.com/token", ClientId = "desk", ClientSecret = "hush" };

    public static TheoryData<string, SmtpOptions> Wrong() => new()
    {
        { "Outbound:Host is \"smtps://x\"; it must be the host name of the SMTP server", Right with { Host = "smtps://x" } },
        { "Outbound:Port is \"0\"; it must be 1 to 65535: 587", Right with { Port = 0 } },
        { "Outbound:Security is \"None\"; without TLS only this machine", Right with { Security = MailboxSecurity.None } },
        { "Outbound:User is \"\"; it must be the name to sign in with", Right with { User = "" } },
        { "Outbound:User is set, but neither Outbound:Password nor Outbound:OAuth", Right with { Password = null } },
        { "are both set; keep one", Right with { OAuth = Tokens } },
        { "(Outbound__OAuth__ClientSecret)", Right with { Password = null, OAuth = Tokens with { ClientSecret = null } } },
        { "Outbound:CertificatePin is \"AB:CD\"", Right with { CertificatePin = "AB:CD" } },
        { "Outbound:From is \"\"; it must be the address", Right with { From = "" } },
        { "Outbound:From is \"311 <311@toronto.ca>\"", Right with { From = "311 <311@toronto.ca>" } },
        { "it is too long for return paths of its own", Right with { From = new string('a', 36) + "@toronto.ca" } },
        { "Outbound:DisplayName is", Right with { DisplayName = "311\r\nBcc: x@y" } },
        { "Outbound:EnvelopeFrom is \"nobody\"", Right with { EnvelopeFrom = "nobody" } },
        { "Outbound:Timeout is \"00:00:00\"", Right with { Timeout = TimeSpan.Zero } },
        { "Outbound:IdleTime is \"01:00:00\"", Right with { IdleTime = TimeSpan.FromHours(1) } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_setting_that_cannot_be_used_is_named(string expected, SmtpOptions options) =>
        Assert.Contains(expected, Assert.Single(options.Problems()), StringComparison.Ordinal);

    [Fact]
    public void What_can_be_used_is_let_through()
    {
        Assert.Empty(Right.Problems());
        Assert.Empty((Right with { Password = null, OAuth = Tokens }).Problems());
        Assert.Empty((Right with { Host = "127.0.0.1", Security = MailboxSecurity.None, User = "", Password = null }).Problems());
        Assert.Empty((Right with { EnvelopeFrom = "<>", From = new string('a', 36) + "@toronto.ca" }).Problems());
    }

    [Fact]
    public void Settings_never_show_their_secrets() => Assert.DoesNotContain("secret", Right.ToString(), StringComparison.Ordinal);
}
