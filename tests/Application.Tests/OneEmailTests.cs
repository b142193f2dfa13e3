using Toronto311.Domain.Deciding;

namespace Toronto311.Tests.Application;

/// <summary>One email's way through: in once, decided once, done once.</summary>
public sealed class OneEmailTests : IDisposable
{
    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_clear_request_with_its_place_is_filed_and_the_resident_gets_its_number()
    {
        var row = await system.ReceiveAsync(Mails.From("Jane Roe <jane@example.com>", "Pothole", Mails.Pothole));

        Assert.Equal("filed", row.Settlement?.Disposition);
        var request = Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default));
        Assert.Equal(("road-pothole", "jane@example.com"), (request.ServiceCode, request.RequesterEmail));
        Assert.Contains("88 Wellesley St E", request.Address, StringComparison.Ordinal);
        var reply = await system.ReplyAsync(row);
        Assert.Equal(("jane@example.com", "first@example.com"), (reply.To, reply.InReplyTo));
        Assert.Contains(request.Id, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_deliveries_of_one_mail_are_one_request_and_one_reply()
    {
        var mail = Mails.From("jane@example.com", "Pothole", Mails.Pothole);
        var row = await system.ReceiveAsync(mail);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => system.ReceiveAsync(mail)));

        Assert.Equal(1, await system.Store.ServiceRequests.CountAsync(default));
        Assert.Equal(1, await system.Store.Outbox.CountAsync(default));
        Assert.Single(await system.Store.Ledger.ListAsync(null, 0, 100, default));
        Assert.Equal("filed", row.Settlement?.Disposition);
    }

    [Fact]
    public async Task The_same_mail_by_another_route_is_a_duplicate_with_a_row_of_its_own()
    {
        var mail = Mails.From("jane@example.com", "Pothole", Mails.Pothole);
        await system.ReceiveAsync(mail);
        var copy = await system.ReceiveAsync("Received: from relay.example.net by mx.toronto.ca; Mon, 23 Nov 2026 11:31:00 -0500\n" + mail);

        Assert.Equal("discarded", copy.Settlement?.Disposition);
        Assert.Equal(["Duplicate"], copy.Settlement?.Reasons);
        Assert.Equal(1, await system.Store.ServiceRequests.CountAsync(default));
        Assert.Equal(2, (await system.Store.Ledger.ListAsync(null, 0, 100, default)).Count);
    }

    [Fact]
    public async Task Two_different_mails_with_one_Message_ID_are_both_kept()
    {
        await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole.Replace("88 Wellesley", "14 Wellesley", StringComparison.Ordinal)));

        Assert.Equal(2, await system.Store.ServiceRequests.CountAsync(default));
    }

    [Fact]
    public async Task Two_requests_in_one_email_are_two_service_requests_in_one_reply()
    {
        var row = await system.ReceiveAsync(Mails.From(
            "jane@example.com", "Two things", "There is a pothole in the road in front of 180 Gamble Ave.\n\nAlso, the catch basin in front of 22 Gamble Ave is blocked with leaves and the street floods there when it rains."));

        var requests = await system.Store.ServiceRequests.ListAsync(0, 10, default);
        Assert.Equal(["catch-basin-blocked", "road-pothole"], requests.Select(request => request.ServiceCode).Order(StringComparer.Ordinal));
        var reply = await system.ReplyAsync(row);
        Assert.All(requests, request => Assert.Contains(request.Id, reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_decided_before_a_crash_is_carried_out_after_it_not_decided_again()
    {
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        var decided = await system.DecisionAsync(row);
        using var other = new TestSystem();
        var kept = decided with { Parts = [decided.Parts[0] with { Text = "as decided before the crash", Request = decided.Parts[0].Request! with { Description = "as decided before the crash" } }] };
        await other.Store.Decisions.KeepAsync(kept, default);

        await other.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));

        Assert.Equal("as decided before the crash", Assert.Single(await other.Store.ServiceRequests.ListAsync(0, 10, default)).Description);
    }

    [Fact]
    public async Task A_fresh_installation_sends_nothing_and_leaves_everything_to_people()
    {
        using var fresh = new TestSystem(Permission.NothingAutomatic);
        var row = await fresh.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));

        Assert.Equal("escalated", row.Settlement?.Disposition);
        Assert.Equal(["NothingAutomatic"], row.Settlement?.Reasons);
        Assert.Equal(0, await fresh.Store.Outbox.CountAsync(default));
        Assert.Equal(0, await fresh.Store.ServiceRequests.CountAsync(default));
        Assert.Single(await fresh.Store.Escalations.ListAsync(0, 10, default));
    }

    [Fact]
    public async Task A_forged_sender_gets_no_reply_and_a_person_looks()
    {
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole, more: "Authentication-Results: mx.toronto.ca; dmarc=fail header.from=example.com"));

        Assert.Contains("SenderFailed", row.Settlement?.Reasons ?? []);
        Assert.Equal(0, await system.Store.Outbox.CountAsync(default));
    }

    [Fact]
    public async Task Danger_is_urgent_and_the_resident_is_told_at_once_whom_to_call()
    {
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "help", "There is a strong smell of gas in the hallway of 88 Wellesley St E and nobody answers."));

        Assert.True(row.Settlement?.IsUrgent);
        Assert.Contains("Danger", row.Settlement?.Reasons ?? []);
        Assert.Contains("call 911", (await system.ReplyAsync(row)).Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).IsUrgent);
    }

    [Fact]
    public async Task An_unreadable_mail_is_escalated_with_its_bytes_kept()
    {
        var row = await system.ReceiveAsync($"From: a@example.com\nSubject: long\nTo: {string.Join(", ", Enumerable.Range(0, 20_000).Select(n => $"p{n}@example.com"))}\n\nhello\n");

        Assert.Equal(["Unreadable"], row.Settlement?.Reasons);
        Assert.NotNull(await system.Store.Archive.GetAsync(new(row.ArchiveKey), default));
    }

    [Fact]
    public async Task Every_accepted_mail_is_settled_and_the_counts_add_up()
    {
        foreach (var n in Enumerable.Range(0, 12))
            await system.ReceiveAsync(Mails.From($"p{n}@example.com", $"mail {n}", n % 2 == 0 ? Mails.Pothole : "Thank you!"));

        var counts = await system.Store.Ledger.CountAsync(default);
        Assert.Equal(12, counts.Sum(count => count.Count));
        Assert.DoesNotContain(counts, count => count.Disposition == "waiting");
    }
}
