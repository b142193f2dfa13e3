using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Only a server that shows who it is gets the password.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly Intake intake = new();

    public void Dispose() => intake.Dispose();

    [DovecotFact]
    public async Task A_certificate_of_an_unknown_authority_is_refused_by_name_and_reason_and_no_password_is_sent()
    {
        using var certificates = new Certificates("localhost");
        using var server = new Dovecot(certificates.Settings);

        var refusal = await Some.RefusalAsync(Account(server).Mailbox(options: Tls(server)));

        Assert.True(refusal.NeedsAPerson);
        Assert.Contains("The certificate of localhost was refused: its authority (CN=Test authority) is not trusted here", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(certificates.Pin, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Login: user=", server.Log, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task With_the_authority_given_mail_is_taken_over_either_kind_of_TLS()
    {
        using var certificates = new Certificates("localhost");
        using var server = new Dovecot(certificates.Settings);
        var account = Account(server);
        var options = Tls(server) with { CaFile = certificates.CaFile, User = account.User };
        Assert.Empty(options.Problems());
        foreach (var kind in new[] { options, options with { Security = MailboxSecurity.StartTls, Port = server.Port } })
        {
            await account.DeliverAsync(Some.Mail($"{kind.Security}"));
            Assert.Equal(1, (await account.DrainAsync(intake, kind)).Taken);
        }

        Assert.Contains("TLS", server.Log, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task The_pinned_certificate_is_taken_and_no_other()
    {
        using var certificates = new Certificates("localhost");
        using var server = new Dovecot(certificates.Settings);
        var account = Account(server);

        await using (await account.Mailbox(options: Tls(server) with { CertificatePin = certificates.Pin.ToLowerInvariant() }).OpenAsync(default))
        {
        }

        var refusal = await Some.RefusalAsync(account.Mailbox(options: Tls(server) with { CertificatePin = new string('A', 64) }));
        Assert.Contains($"is not the one pinned: its SHA-256 is {certificates.Pin}", refusal.Message, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task A_certificate_for_another_host_or_out_of_its_time_is_refused_also_from_the_right_authority()
    {
        using var other = new Certificates("mail.example.com");
        using (var server = new Dovecot(other.Settings))
        {
            var refusal = await Some.RefusalAsync(Account(server).Mailbox(options: Tls(server) with { CaFile = other.CaFile }));
            Assert.Contains("it is for mail.example.com, not localhost", refusal.Message, StringComparison.Ordinal);
        }

        using var expired = new Certificates("localhost", isExpired: true);
        using (var server = new Dovecot(expired.Settings))
        {
            var refusal = await Some.RefusalAsync(Account(server).Mailbox(options: Tls(server) with { CaFile = expired.CaFile }));
            Assert.Contains("is outside its time", refusal.Message, StringComparison.Ordinal);
        }
    }

    [DovecotFact]
    public async Task A_server_without_STARTTLS_gets_nothing_in_the_clear()
    {
        using var server = new Dovecot();

        var refusal = await Some.RefusalAsync(Account(server).Mailbox(options: Tls(server) with { Security = MailboxSecurity.StartTls, Port = server.Port }));

        Assert.Contains("does not offer STARTTLS", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Login: user=", server.Log, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task A_port_that_speaks_no_TLS_is_told_apart_from_a_bad_certificate()
    {
        using var server = new Dovecot();

        var refusal = await Some.RefusalAsync(Account(server).Mailbox(options: Tls(server) with { Port = server.Port }));

        Assert.Contains("993 Implicit, 143 StartTls", refusal.Message, StringComparison.Ordinal);
    }

    private static Account Account(Dovecot server) => new(server, Transport.Account.NewUser());

    private static MailboxOptions Tls(Dovecot server) => Account(server).Options with { Host = "localhost", Security = MailboxSecurity.Implicit, Port = server.TlsPort };
}
