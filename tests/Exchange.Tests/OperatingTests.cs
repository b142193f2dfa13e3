using System.Net;
using System.Text.Json;

namespace Toronto311.Tests.Exchange;

/// <summary>What operators meet: servers that cannot be trusted, tokens, mistakes in the settings, stopping and starting again. Each has a desk of its own.</summary>
public sealed class OperatingTests
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(5);

    [ExchangeFact]
    public async Task A_mailbox_with_a_bad_certificate_gets_no_password_health_says_why_and_no_mail_is_lost()
    {
        using var certificates = new Certificates("127.0.0.1");
        await using var desk = await Desk.OpenAsync(new Dovecot(certificates.Settings), mailbox => mailbox["Security"] = "StartTls");
        var letter = new Letter("jane@tls.example", "Pothole", Matters.Pothole("88 Wellesley St E"));
        await desk.SendAsync(letter);

        await desk.UntilAsync(() => MailboxWords(desk).Contains("certificate", StringComparison.Ordinal), "health tells of the certificate");

        var (status, health) = await desk.Service.HealthAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("its authority (CN=Test authority) is not trusted here", health["parts"]![0]!["words"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(health["parts"]![1]!["isWell"]!.GetValue<bool>());
        Assert.DoesNotContain(desk.Mailbox.Log.Split('\n'), line => line.Contains("Login: user=", StringComparison.Ordinal) && line.Contains("TLS", StringComparison.Ordinal));
        Assert.Contains(await desk.ListAsync("INBOX"), kept => kept.MessageId == letter.MessageId);

        await desk.StopAsync();
        desk.MailboxSettings["CaFile"] = certificates.CaFile;
        await desk.StartAsync();
        await desk.MailToAsync("jane@tls.example");
        await desk.QuietAsync();
        Assert.Equal(HttpStatusCode.OK, (await desk.Service.HealthAsync()).Status);
    }

    [ExchangeFact]
    public async Task With_OAuth_the_mailbox_is_opened_by_a_token_and_no_password()
    {
        using var tokens = new TokenServer(Desk.User);
        await using var desk = await Desk.OpenAsync(new Dovecot(tokens.Settings("xoauth2")), mailbox =>
        {
            mailbox.Remove("Password");
            mailbox["OAuth"] = new { TokenEndpoint = $"{tokens.Address}/token", ClientId = "desk", ClientSecret = "hush", Scope = "mail" };
        });

        await desk.ReplyToAsync(new Letter("jane@oauth.example", "Pothole", Matters.Pothole("88 Wellesley St E")));

        Assert.Contains("method=XOAUTH2", desk.Mailbox.Log, StringComparison.Ordinal);
        Assert.All(tokens.Asked, asked => Assert.StartsWith("grant_type=client_credentials&client_id=desk", asked, StringComparison.Ordinal));
        Assert.DoesNotContain("method=PLAIN", desk.Mailbox.Log[desk.Mailbox.Log.IndexOf("method=XOAUTH2", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [ExchangeFact]
    public async Task Ctrl_C_stops_it_within_seconds_and_the_next_start_goes_on_where_it_was()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.ReplyToAsync(new Letter("one@restart.example", "Pothole", Matters.Pothole("88 Wellesley St E")));
        await desk.QuietAsync();

        var (code, took) = await desk.StopAsync();
        Assert.True(took < StopsWithin, $"{took}");
        Assert.Equal(0, code);
        Assert.DoesNotContain("fail:", desk.Service.Said, StringComparison.Ordinal);
        await desk.SendAsync(new Letter("two@restart.example", "Pothole", Matters.Pothole("300 Gamble Ave")));
        await desk.StartAsync();

        await desk.MailToAsync("two@restart.example");
        await desk.QuietAsync();
        Assert.Single(desk.MailsTo("one@restart.example"));
        Assert.Single(desk.MailsTo("two@restart.example"));
    }

    [ExchangeFact]
    public async Task Stopped_in_the_midst_of_many_mails_it_loses_and_doubles_none()
    {
        await using var desk = await Desk.OpenAsync();
        var letters = Enumerable.Range(0, 30).Select(n => new Letter($"p{n}@midst.example", "Pothole", Matters.Pothole($"{(n * 10) + 100} Gamble Ave"))).ToList();
        foreach (var letter in letters)
            await desk.SendAsync(letter);
        await desk.UntilAsync(() => desk.Sink.Mails.Count >= 3, "some replies");

        Assert.Equal(0, (await desk.StopAsync()).ExitCode);
        await desk.StartAsync();
        await desk.QuietAsync();

        Assert.All(letters, letter => Assert.Single(desk.MailsTo(letter.Sender)));
        Assert.Equal(30, await desk.Store.ServiceRequests.CountAsync(default));
        Assert.Equal(30, (await desk.ListAsync("Processed")).Count);
    }

    [ExchangeFact]
    public async Task Send_writes_a_mail_into_the_mailbox_as_if_a_resident_had_written_it()
    {
        await using var desk = await Desk.OpenAsync();

        var run = await CommandLine.RunAsync(["send", "--settings", desk.WriteSettings(), "--from", "test@send.example"], Service.Secrets);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"1 mail put into INBOX of {Desk.User} at 127.0.0.1", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("100 Queen St W", (await desk.MailToAsync("test@send.example")).Mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_with_mistakes_are_each_named_with_what_is_accepted_and_nothing_runs()
    {
        using var folder = new TemporaryFolder();
        var settings = folder.File("settings.json", JsonSerializer.Serialize(new
        {
            Own = new { Addresses = Array.Empty<string>() },
            Approval = new { Owner = " " },
            Api = new { Key = "short" },
            Mailbox = new { Host = "imaps://mail.toronto.ca", Port = 0, User = "" },
            Outbound = new { Host = "mail.toronto.ca", Security = "None", From = "nobody", MailsPerMinute = -1 },
        }));

        var run = await CommandLine.RunAsync("serve", "--port", "0", "--data", Path.Combine(folder.Path, "data"), "--settings", settings);

        Assert.Equal(2, run.ExitCode);
        foreach (var setting in new[] { "Own:Addresses", "Approval:Owner", "Api:Key", "Mailbox:Host", "Mailbox:Port", "Mailbox:User", "Mailbox:Password", "Outbound:Security", "Outbound:From", "Outbound:MailsPerMinute" })
            Assert.Contains($"  - {setting} ", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "data")));
    }

    [Theory]
    [InlineData("{ \"Mailbox\": ", "it is no JSON file of settings")]
    [InlineData("{ \"Mailbox\": { \"Host\": \"mail.toronto.ca\", \"Port\": \"many\" } }", "A setting cannot be read")]
    [InlineData(null, "there is no such settings file")]
    public async Task A_settings_file_that_cannot_be_read_is_told_in_a_sentence(string? content, string expected)
    {
        using var folder = new TemporaryFolder();
        var settings = content is null ? Path.Combine(folder.Path, "none.json") : folder.File("settings.json", content);

        var run = await CommandLine.RunAsync("serve", "--port", "0", "--data", Path.Combine(folder.Path, "data"), "--settings", settings);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static string MailboxWords(Desk desk) => desk.Service.HealthAsync().GetAwaiter().GetResult().Answer["parts"]![0]!["words"]!.GetValue<string>();
}
