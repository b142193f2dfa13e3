using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Signing in with OAuth 2, as Exchange Online and Gmail ask for it.</summary>
public sealed class OAuthTests : IDisposable
{
    private readonly string user = Account.NewUser();
    private readonly Intake intake = new();
    private readonly TokenServer tokens;

    public OAuthTests() => tokens = new TokenServer(user);

    public void Dispose()
    {
        tokens.Dispose();
        intake.Dispose();
    }

    [DovecotFact]
    public async Task Mail_is_taken_with_a_token_by_either_mechanism()
    {
        foreach (var mechanism in new[] { "xoauth2", "oauthbearer" })
        {
            using var server = new Dovecot(tokens.Settings(mechanism));
            var account = new Account(server, user);
            await account.DeliverAsync(Some.Mail(mechanism));

            Assert.Equal(1, (await account.DrainAsync(intake, Options(account))).Taken);

            Assert.Contains($"method={mechanism.ToUpperInvariant()}", server.Log, StringComparison.Ordinal);
        }

        Assert.Equal("grant_type=client_credentials&client_id=desk&client_secret=hush&scope=mail", tokens.Asked.First());
    }

    [DovecotFact]
    public async Task A_token_is_used_again_until_shortly_before_it_expires()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var account = new Account(server, user);
        var clock = new FakeTimeProvider();
        var mailbox = account.Mailbox(clock, Options(account));
        await OpenAsync(mailbox);
        clock.Advance(TimeSpan.FromMinutes(54));
        await OpenAsync(mailbox);
        Assert.Single(tokens.Asked);

        clock.Advance(TimeSpan.FromMinutes(2));
        await OpenAsync(mailbox);

        Assert.Equal(2, tokens.Asked.Count);
    }

    [DovecotFact]
    public async Task A_token_the_server_does_not_take_is_replaced_once()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var account = new Account(server, user);
        var mailbox = account.Mailbox(options: Options(account));
        await OpenAsync(mailbox);

        tokens.RevokeAll();
        await OpenAsync(mailbox);

        Assert.Equal(2, tokens.Asked.Count);
    }

    [DovecotFact]
    public async Task When_the_server_takes_no_token_at_all_it_is_said_plainly_and_tried_no_third_time()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var account = new Account(server, "somebody-else");

        var refusal = await Some.RefusalAsync(account.Mailbox(options: Options(account)));

        Assert.True(refusal.NeedsAPerson);
        Assert.Contains("refused to sign somebody-else in", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Mailbox:OAuth", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, tokens.Asked.Count);
    }

    [DovecotFact]
    public async Task A_server_that_cannot_check_anybody_just_now_has_refused_nobody()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var account = new Account(server, user);
        tokens.CanTell = false;

        var failure = await Some.RefusalAsync(account.Mailbox(options: Options(account)));

        Assert.False(failure.NeedsAPerson);
        Assert.Contains("just now (it says: NO [UNAVAILABLE]", failure.Message, StringComparison.Ordinal);
        Assert.Single(tokens.Asked);
    }

    [DovecotFact]
    public async Task A_refresh_token_is_sent_and_replaced_by_the_one_that_comes_back()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var account = new Account(server, user);
        tokens.LifeSeconds = 0;
        var options = Options(account);
        var mailbox = account.Mailbox(options: options with { OAuth = options.OAuth! with { Grant = OAuthGrant.RefreshToken, RefreshToken = "first", ClientSecret = null, Scope = null } });

        await OpenAsync(mailbox);
        await OpenAsync(mailbox);

        Assert.Equal(
            ["grant_type=refresh_token&client_id=desk&refresh_token=first", "grant_type=refresh_token&client_id=desk&refresh_token=refresh-1"],
            tokens.Asked);
    }

    [DovecotFact]
    public async Task What_the_token_endpoint_says_is_passed_on_and_only_a_refusal_needs_a_person()
    {
        using var server = new Dovecot(tokens.Settings("xoauth2"));
        var mailbox = new Account(server, user).Mailbox(options: Options(new Account(server, user)));

        tokens.Refusal = (401, """{"error":"invalid_client","error_description":"the secret has expired"}""");
        var refused = await Some.RefusalAsync(mailbox);
        Assert.True(refused.NeedsAPerson);
        Assert.Contains("HTTP 401, invalid_client: the secret has expired", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);

        tokens.Refusal = (503, "<html>busy</html>");
        Assert.False((await Some.RefusalAsync(mailbox)).NeedsAPerson);

        tokens.Dispose();
        var unreachable = await Some.RefusalAsync(mailbox);
        Assert.False(unreachable.NeedsAPerson);
        Assert.Contains("cannot be reached", unreachable.Message, StringComparison.Ordinal);
    }

    [DovecotFact]
    public async Task A_server_that_takes_no_tokens_is_named_with_what_it_offers()
    {
        using var server = new Dovecot();
        var account = new Account(server, user);

        var refusal = await Some.RefusalAsync(account.Mailbox(options: Options(account)));

        Assert.Contains("takes no OAuth 2 tokens (it offers PLAIN)", refusal.Message, StringComparison.Ordinal);
    }

    private MailboxOptions Options(Account account) => account.Options with
    {
        Password = null,
        OAuth = new OAuthOptions { TokenEndpoint = tokens.Address + "/token", ClientId = "desk", ClientSecret = "hush", Scope = "mail" },
    };

    private static async Task OpenAsync(ImapMailbox mailbox) => await (await mailbox.OpenAsync(default)).DisposeAsync();
}
