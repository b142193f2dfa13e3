using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Outbound;

namespace Toronto311.Tests.Transport;

/// <summary>Only a server that shows who it is gets a password or a reply, and a server that refuses us is no fault of a reply.</summary>
public sealed class SmtpSignInTests : IDisposable
{
    private readonly Certificates certificates = new("localhost");

    public void Dispose() => certificates.Dispose();

    [SmtpFact]
    public async Task A_password_is_shown_over_TLS_of_either_kind()
    {
        foreach (var security in new[] { MailboxSecurity.StartTls, MailboxSecurity.Implicit })
        {
            using var sink = new SmtpSink(new { cert = certificates.CertificateFile, key = certificates.KeyFile, secure = security == MailboxSecurity.Implicit, auth = "PLAIN LOGIN" });
            await using var sending = new Sending(Tls(sink) with { Security = security, CaFile = certificates.CaFile });
            Assert.Empty(sending.Options.Problems());

            await sending.SendAsync(Sending.Reply("jane@example.com"));

            Assert.Null(sending.Worker.Health.LastError);
            Assert.Equal((true, "311@toronto.ca"), Assert.Single(sink.Mails) is var taken ? (taken.IsSecure, taken.User) : default);
        }
    }

    [SmtpFact]
    public async Task A_bad_certificate_is_refused_by_name_and_reason_before_any_password_is_sent()
    {
        using var sink = new SmtpSink(new { cert = certificates.CertificateFile, key = certificates.KeyFile, auth = "PLAIN" });
        await using var sending = new Sending(Tls(sink));

        await sending.SendAsync(Sending.Reply("jane@example.com"));

        Assert.Contains("The certificate of localhost was refused: its authority (CN=Test authority) is not trusted here", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Contains("Outbound:CaFile", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Empty(sink.SignIns);
        Assert.Equal((DeliveryState.Waiting, 0), (await sending.DeliveryAsync()) is var waiting ? (waiting.State, waiting.Attempts) : default);
    }

    [SmtpFact]
    public async Task The_pinned_certificate_is_taken_and_no_other()
    {
        using var sink = new SmtpSink(new { cert = certificates.CertificateFile, key = certificates.KeyFile, auth = "PLAIN" });
        await using var right = new Sending(Tls(sink) with { CertificatePin = certificates.Pin });
        await right.SendAsync(Sending.Reply("jane@example.com"));
        Assert.Single(sink.Mails);

        await using var wrong = new Sending(Tls(sink) with { CertificatePin = new string('A', 64) });
        await wrong.SendAsync(Sending.Reply("jane@example.com"));
        Assert.Contains("is not the one pinned", wrong.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Single(sink.Mails);
    }

    [SmtpFact]
    public async Task A_server_without_STARTTLS_gets_nothing_in_the_clear()
    {
        using var sink = new SmtpSink(new { auth = "PLAIN" });
        await using var sending = new Sending(Tls(sink));

        await sending.SendAsync(Sending.Reply("jane@example.com"));

        Assert.Contains("does not offer STARTTLS", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Empty(sink.SignIns);
    }

    [SmtpFact]
    public async Task A_wrong_password_is_told_plainly_counts_nothing_and_is_tried_once_in_five_minutes()
    {
        using var sink = new SmtpSink(new { auth = "PLAIN" });
        await using var sending = new Sending(Sending.To(sink) with { User = "311@toronto.ca", Password = "wrong-one" });
        await sending.SendAsync(Sending.Reply("jane@example.com"), Sending.Reply("sam@example.com", "b"));
        sending.Clock.Advance(TimeSpan.FromMinutes(4));
        await sending.RoundAsync();

        Assert.Single(sink.SignIns);
        Assert.Contains("127.0.0.1 refused to sign 311@toronto.ca in (it says: 535", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Contains("Outbound:Password", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-one", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Waiting, 0), (await sending.DeliveryAsync()) is var waiting ? (waiting.State, waiting.Attempts) : default);
        Assert.Equal(0, await sending.Store.Escalations.CountAsync(default));
    }

    [SmtpFact]
    public async Task A_server_that_wants_a_sign_in_we_have_none_for_is_no_fault_of_the_reply()
    {
        using var sink = new SmtpSink(new { auth = "PLAIN" });
        await using var sending = new Sending(Sending.To(sink));

        await sending.SendAsync(Sending.Reply("jane@example.com"));

        Assert.Contains("Outbound:User", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Waiting, (await sending.DeliveryAsync()).State);
    }

    [SmtpFact]
    public async Task A_server_that_does_not_send_for_us_to_others_is_no_fault_of_the_reply()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));

        await sending.SendAsync(Sending.Reply("no-relay@example.com"));

        Assert.Contains("takes no mail from us (it says: 554 5.7.1 Relay access denied). Check Outbound:User", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Waiting, 0), (await sending.DeliveryAsync()) is var waiting ? (waiting.State, waiting.Attempts) : default);
    }

    [SmtpFact]
    public async Task A_token_is_shown_in_place_of_a_password_and_replaced_once_when_it_is_not_taken()
    {
        using var tokens = new TokenServer("311@toronto.ca");
        using var sink = new SmtpSink(new { auth = "XOAUTH2", introspect = tokens.Address + "/introspect?token=" });
        await using var sending = new Sending(Sending.To(sink) with
        {
            User = "311@toronto.ca",
            OAuth = new OAuthOptions { TokenEndpoint = tokens.Address + "/token", ClientId = "desk", ClientSecret = "hush", Scope = "mail" },
        });
        await sending.SendAsync(Sending.Reply("jane@example.com"));
        Assert.Equal("311@toronto.ca", Assert.Single(sink.Mails).User);

        sink.Stop(); // The connection ends, and with it what was signed in.
        tokens.RevokeAll();
        sink.Start();
        await sending.SendAsync(Sending.Reply("jane@example.com", "b"));
        for (var turn = 0; turn < 3; turn++)
        {
            sending.Clock.Advance(TimeSpan.FromSeconds(10));
            await sending.RoundAsync();
        }

        Assert.Equal(DeliveryState.Sent, (await sending.DeliveryAsync("b")).State);
        Assert.Equal((2, 3), (tokens.Asked.Count, sink.SignIns.Length));
    }

    [SmtpFact]
    public async Task A_token_endpoint_that_refuses_us_is_no_fault_of_the_reply()
    {
        using var tokens = new TokenServer("311@toronto.ca") { Refusal = (401, """{"error":"invalid_client"}""") };
        using var sink = new SmtpSink(new { auth = "XOAUTH2" });
        await using var sending = new Sending(Sending.To(sink) with { User = "311@toronto.ca", OAuth = new OAuthOptions { TokenEndpoint = tokens.Address + "/token", ClientId = "desk", ClientSecret = "hush" } });

        await sending.SendAsync(Sending.Reply("jane@example.com"));

        Assert.Contains("gave no token (HTTP 401, invalid_client). Check Outbound:OAuth", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal(0, (await sending.DeliveryAsync()).Attempts);
    }

    private static SmtpOptions Tls(SmtpSink sink) => Sending.To(sink) with { Host = "localhost", Security = MailboxSecurity.StartTls, User = "311@toronto.ca", Password = "secret" };
}
