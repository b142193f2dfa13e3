using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Settings that cannot be used are named, with what they hold and what is accepted.</summary>
public sealed class MailboxOptionsTests
{
    private static readonly MailboxOptions Right = new() { Host = "imap.example.com", User = "311@toronto.ca", Password = "secret" };

    private static readonly OAuthOptions Tokens = new() { TokenEndpoint = "https://login.example.com/token", ClientId = "desk", ClientSecret = "hush" };

    public static TheoryData<string, MailboxOptions> Wrong() => new()
    {
        { "Mailbox:Host is \"imaps://x\"; it must be the host name", Right with { Host = "imaps://x" } },
        { "Mailbox:Port is \"70000\"; it must be 1 to 65535", Right with { Port = 70_000 } },
        { "Mailbox:Security is \"9\"; it must be Implicit, StartTls or None", Right with { Security = (MailboxSecurity)9 } },
        { "Mailbox:Security is \"None\"; without TLS only this machine", Right with { Security = MailboxSecurity.None } },
        { "Mailbox:User is \"\"; it must be the name", Right with { User = "" } },
        { "Mailbox:Password is not set, nor is Mailbox:OAuth", Right with { Password = null } },
        { "are both set; keep one", Right with { OAuth = Tokens } },
        { "Mailbox:OAuth:TokenEndpoint is \"http://login.example.com\"; it must be an https address", Right with { Password = null, OAuth = Tokens with { TokenEndpoint = "http://login.example.com" } } },
        { "Mailbox:OAuth:ClientId is \"\"", Right with { Password = null, OAuth = Tokens with { ClientId = "" } } },
        { "Mailbox:OAuth:ClientSecret is not set", Right with { Password = null, OAuth = Tokens with { ClientSecret = null } } },
        { "Mailbox:OAuth:RefreshToken is not set", Right with { Password = null, OAuth = Tokens with { Grant = OAuthGrant.RefreshToken } } },
        { "Mailbox:CertificatePin is \"AB:CD\"; it must be the SHA-256", Right with { CertificatePin = "AB:CD" } },
        { "Mailbox:CaFile is \"/nowhere.pem\"; it must be a readable PEM file", Right with { CaFile = "/nowhere.pem" } },
        { "Mailbox:Processed is \"A//B\"; it must be the name of a folder", Right with { Processed = "A//B" } },
        { "they must be three different folders", Right with { Failed = "processed" } },
        { "Mailbox:PollInterval is \"00:00:00\"; it must be 00:00:01 to 01:00:00", Right with { PollInterval = TimeSpan.Zero } },
        { "Mailbox:IdleRenewal is \"00:29:00\"; it must be 00:00:01 to less than 00:29:00", Right with { IdleRenewal = TimeSpan.FromMinutes(29) } },
        { "Mailbox:Timeout is \"00:00:00\"", Right with { Timeout = TimeSpan.Zero } },
        { "Mailbox:BatchSize is \"0\"; it must be 1 to 1000", Right with { BatchSize = 0 } },
        { "Mailbox:LargestMail is \"5\"; it must be 1024 to", Right with { LargestMail = 5 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_setting_that_cannot_be_used_is_named(string expected, MailboxOptions options) =>
        Assert.Contains(expected, Assert.Single(options.Problems()), StringComparison.Ordinal);

    [Fact]
    public void What_can_be_used_is_let_through()
    {
        Assert.Empty(Right.Problems());
        Assert.Empty((Right with { Password = null, OAuth = Tokens }).Problems());
        Assert.Empty((Right with { Host = "127.0.0.1", Security = MailboxSecurity.None }).Problems());
        Assert.Empty((Right with { CertificatePin = string.Join(':', Enumerable.Repeat("aB", 32)) }).Problems());
    }

    [Fact]
    public void Settings_never_show_their_secrets()
    {
        Assert.DoesNotContain("secret", Right.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", Tokens.ToString(), StringComparison.Ordinal);
    }
}
