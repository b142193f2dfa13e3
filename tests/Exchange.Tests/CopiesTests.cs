using System.Net;

namespace Toronto311.Tests.Exchange;

/// <summary>The same mail many times at once, by every way it can come; and different mails that look like one.</summary>
[Collection(nameof(SharedDesk))]
public sealed class CopiesTests(SharedDesk shared)
{
    private const int Copies = 50;

    [ExchangeTheory]
    [InlineData(true, "kept@copies.example", "1200 Gamble Ave")]
    [InlineData(false, "none@copies.example", "1250 Gamble Ave")]
    public async Task Fifty_copies_at_once_by_HTTP_and_IMAP_through_To_Cc_and_alias_are_one_request_and_one_reply(bool hasMessageId, string sender, string place)
    {
        var desk = await shared.OpenAsync();
        var letter = new Letter(sender, "Pothole", Matters.Pothole(place)) { HasMessageId = hasMessageId, Cc = Desk.Alias, Recipients = [Desk.Address, Desk.Alias] };

        // Every second one comes by SMTP, once for each address; the others are posted, each as another server on the way has marked it.
        await Task.WhenAll(Enumerable.Range(0, Copies).Select(n => n % 2 == 0
            ? desk.SendAsync(letter)
            : desk.Service.PostMailAsync($"Received: from relay{n / 4}.example.net by mx.toronto.ca; Mon, 23 Nov 2026 11:31:00 -0500\r\n{letter.Text}")));
        await desk.MailToAsync(sender);
        await desk.QuietAsync();

        Assert.Single(await desk.RequestsOfAsync(sender));
        Assert.Single(desk.MailsTo(sender));
        var key = Assert.Single(await desk.DecisionsOnAsync(sender)).EmailKey;
        var rows = (await desk.Store.Ledger.ListAsync(null, 0, 5_000, default)).Where(row => row.Settlement?.EmailKey == key).ToList();
        Assert.Single(rows, row => row.Settlement!.Disposition == "filed");
        Assert.All(rows.Where(row => row.Settlement!.Disposition != "filed"), row => Assert.Equal(["Duplicate"], row.Settlement!.Reasons));

        // 25 by SMTP to two addresses each, and 13 different ones of the 25 posted.
        Assert.Equal(25 * 2 + 13, rows.Count);
    }

    [ExchangeFact]
    public async Task The_same_bytes_posted_fifty_times_at_once_are_one_row()
    {
        var desk = await shared.OpenAsync();
        var mail = new Letter("bytes@copies.example", "Pothole", Matters.Pothole("1300 Gamble Ave")).Text;

        var answers = await Task.WhenAll(Enumerable.Range(0, Copies).Select(_ => desk.Service.PostMailAsync(mail)));
        await desk.MailToAsync("bytes@copies.example");
        await desk.QuietAsync();

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Accepted);
        Assert.Single(answers.Select(answer => answer.Answer["archiveKey"]!.GetValue<string>()).Distinct(StringComparer.Ordinal));
        Assert.Single(await desk.RequestsOfAsync("bytes@copies.example"));
        Assert.Single(desk.MailsTo("bytes@copies.example"));
    }

    [ExchangeFact]
    public async Task Two_different_mails_under_one_Message_ID_are_both_handled()
    {
        var desk = await shared.OpenAsync();
        var first = new Letter("two@copies.example", "Pothole", Matters.Pothole("1400 Gamble Ave")) { MessageId = "same@copies.example" };

        await desk.SendAsync(first);
        await desk.SendAsync(first with { Subject = "Another pothole", Body = Matters.Pothole("1800 Gamble Ave") });
        await desk.MailToAsync("two@copies.example", 2);
        await desk.QuietAsync();

        Assert.Equal(2, (await desk.RequestsOfAsync("two@copies.example")).Count);
        Assert.Equal(2, desk.MailsTo("two@copies.example").Count);
    }
}
