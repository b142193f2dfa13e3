using System.Net;
using System.Text;

namespace Toronto311.Tests.Exchange;

/// <summary>What other programs of the City's do: hand mail over, tell how a request stands, ask how the system is.</summary>
[Collection(nameof(SharedDesk))]
public sealed class HttpTests(SharedDesk shared)
{
    private const int LargestMail = 25 * 1024 * 1024;

    [ExchangeFact]
    public async Task A_mail_posted_is_accepted_once_and_answered()
    {
        var desk = await shared.OpenAsync();
        var mail = new Letter("pat@posted.example", "Pothole", Matters.Pothole("1000 Gamble Ave")).Text;

        var first = await desk.Service.PostMailAsync(mail);
        var again = await desk.Service.PostMailAsync(mail);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.OK), (first.Status, again.Status));
        Assert.Equal(64, first.Answer["archiveKey"]!.GetValue<string>().Length);
        Assert.Equal(first.Answer["archiveKey"]!.GetValue<string>(), again.Answer["archiveKey"]!.GetValue<string>());
        await desk.MailToAsync("pat@posted.example");
        await desk.QuietAsync();
        Assert.Single(desk.MailsTo("pat@posted.example"));
    }

    [ExchangeFact]
    public async Task What_cannot_be_taken_is_refused_in_words()
    {
        var desk = await shared.OpenAsync();
        var mail = Encoding.UTF8.GetBytes(new Letter("pat@refused-post.example", "Pothole", "x").Text);

        var noKey = await desk.Service.PostMailAsync(mail, null);
        var wrongKey = await desk.Service.PostMailAsync(mail, new string('x', 32));
        var empty = await desk.Service.PostMailAsync([]);
        var large = await desk.Service.PostMailAsync(new byte[LargestMail + 1]);

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge],
            [noKey.Status, wrongKey.Status, empty.Status, large.Status]);
        Assert.Contains("25 MB", large.Answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(await desk.DecisionsOnAsync("pat@refused-post.example"));
    }

    [ExchangeFact]
    public async Task A_mail_of_the_largest_size_is_taken()
    {
        var desk = await shared.OpenAsync();
        var head = Encoding.UTF8.GetBytes(new Letter("pat@largest.example", "Pothole", "").Text);
        var mail = new byte[LargestMail];
        Array.Fill(mail, (byte)'\n');
        head.CopyTo(mail, 0);

        Assert.Equal(HttpStatusCode.Accepted, (await desk.Service.PostMailAsync(mail)).Status);
        await desk.QuietAsync();
    }

    [ExchangeFact]
    public async Task A_change_of_status_is_told_once_in_plain_words()
    {
        var desk = await shared.OpenAsync();
        await desk.ReplyToAsync(new Letter("sue@status.example", "Pothole", Matters.Pothole("1100 Gamble Ave")));
        var id = Assert.Single(await desk.RequestsOfAsync("sue@status.example")).Id;
        var change = new { change_id = "wo-77", status = "closed", status_notes = "Filled on Tuesday.", by = "work orders" };

        var first = await desk.Service.ChangeStatusAsync(id, change);
        var again = await desk.Service.ChangeStatusAsync(id, change);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, again.Status));
        Assert.Equal(("closed", first.Answer.ToJsonString()), (first.Answer["status"]!.GetValue<string>(), again.Answer.ToJsonString()));
        var news = await desk.MailToAsync("sue@status.example", 2);
        Assert.Contains("There is news about your request.", news.Mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Filled on Tuesday.", news.Mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-replied", news.Mail.Headers["Auto-Submitted"]);
        await desk.QuietAsync();
        Assert.Equal(2, desk.MailsTo("sue@status.example").Count);
    }

    [ExchangeFact]
    public async Task A_change_that_cannot_be_made_is_refused_in_words()
    {
        var desk = await shared.OpenAsync();
        var change = new { change_id = "wo-1", status = "closed" };

        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Service.ChangeStatusAsync("311-00000-00000", change, null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Service.ChangeStatusAsync("311-00000-00000", change)).Status);
        var wrong = await desk.Service.ChangeStatusAsync("311-00000-00000", new { change_id = "wo-1", status = "done" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("status is \"done\"; it must be open", wrong.Answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Service.ChangeStatusAsync("311-00000-00000", "no object")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Service.ChangeStatusAsync("311-00000-00000", new { status = "closed" })).Status);
    }

    [ExchangeFact]
    public async Task While_all_is_well_health_says_so()
    {
        var desk = await shared.OpenAsync();
        await desk.QuietAsync();

        var (status, health) = await desk.Service.HealthAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["mailbox", "replies"], health["parts"]!.AsArray().Select(part => part!["name"]!.GetValue<string>()));
        Assert.Equal(0, health["waitingToBeDecided"]!.GetValue<int>());
    }
}
