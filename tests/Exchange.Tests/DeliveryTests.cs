namespace Toronto311.Tests.Exchange;

/// <summary>What becomes of replies that cannot be delivered, and of what servers say about them.</summary>
[Collection(nameof(SharedDesk))]
public sealed class DeliveryTests(SharedDesk shared)
{
    [ExchangeTheory]
    [InlineData(true, "known@bounce.example", "600 Gamble Ave")]
    [InlineData(false, "nameless@bounce.example", "650 Gamble Ave")]
    public async Task A_bounce_of_our_reply_puts_the_matter_before_an_agent_once(bool tellsMessageId, string sender, string place)
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(new Letter(sender, "Pothole", Matters.Pothole(place)));
        var before = desk.Sink.Mails.Count;

        await desk.SendAsync(Letter.BounceOf(reply, tellsMessageId));
        await desk.QuietAsync();

        var request = Assert.Single(await desk.RequestsOfAsync(sender));
        Assert.Single(await desk.EscalationsAsync(escalation => escalation.ConversationId == request.ConversationId && escalation.Reasons.Contains("NotDelivered")));
        Assert.Equal(before, desk.Sink.Mails.Count);
        Assert.Empty(request.History);
    }

    [ExchangeTheory]
    [InlineData("delayed", "4.4.1", "slow@notice.example", "700 Gamble Ave")]
    [InlineData("delivered", "2.0.0", "there@notice.example", "750 Gamble Ave")]
    public async Task A_delay_or_a_success_changes_nothing(string action, string status, string sender, string place)
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(new Letter(sender, "Pothole", Matters.Pothole(place)));
        var (mails, escalations) = (desk.Sink.Mails.Count, await desk.Store.Escalations.CountAsync(default));

        await desk.SendAsync(Letter.BounceOf(reply, action: action, status: status));
        await desk.QuietAsync();

        Assert.Equal((mails, escalations), (desk.Sink.Mails.Count, await desk.Store.Escalations.CountAsync(default)));
        Assert.Empty(Assert.Single(await desk.RequestsOfAsync(sender)).History);
    }

    [ExchangeFact]
    public async Task A_resident_who_is_away_is_still_written_to_afterwards()
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(new Letter("away@vacation.example", "Pothole", Matters.Pothole("800 Gamble Ave")));
        var escalations = await desk.Store.Escalations.CountAsync(default);
        await desk.SendAsync(Letter.AnswerTo(reply, "away@vacation.example", "I am out of the office until Monday and will answer when I am back.") with { Subject = "Automatic reply: Pothole", ReturnPath = "" });
        await desk.QuietAsync();
        Assert.Single(desk.MailsTo("away@vacation.example"));
        Assert.Equal(escalations, await desk.Store.Escalations.CountAsync(default));

        var request = Assert.Single(await desk.RequestsOfAsync("away@vacation.example"));
        await desk.Service.ChangeStatusAsync(request.Id, new { change_id = "wo-away", status = "closed", status_notes = "Filled." });

        Assert.Contains("Filled.", (await desk.MailToAsync("away@vacation.example", 2)).Mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(request.History);
    }

    [ExchangeFact]
    public async Task A_reply_the_server_refuses_for_good_is_an_agents_matter()
    {
        var desk = await shared.OpenAsync();
        await desk.SendAsync(new Letter("550@refused.example", "Pothole", Matters.Pothole("850 Gamble Ave")));
        await desk.QuietAsync();

        Assert.Empty(desk.MailsTo("550@refused.example"));
        var escalation = Assert.Single(await desk.EscalationsAsync(escalation => escalation.Detail?.Contains("550@refused.example", StringComparison.Ordinal) == true));
        Assert.Equal(["NotDelivered"], escalation.Reasons);
        Assert.Contains("no such person here", escalation.Detail, StringComparison.Ordinal);
    }

    [ExchangeFact]
    public async Task Our_own_reply_sent_back_to_us_is_known_and_not_answered()
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(new Letter("mirror@loop.example", "Pothole", Matters.Pothole("900 Gamble Ave")));

        await desk.Receiver.SendAsync("mirror@loop.example", [Desk.Address], System.Text.Encoding.UTF8.GetString(reply.Raw));

        Assert.Equal(["OwnMail"], (await desk.LastDecisionOnAsync(Desk.Address)).Reasons);
        Assert.Single(desk.MailsTo("mirror@loop.example"));
    }
}
