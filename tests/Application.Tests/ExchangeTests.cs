using Toronto311.Application.Outbound;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Application.Switches;

namespace Toronto311.Tests.Application;

/// <summary>Exchanges over several emails: what joins, what a resident is told, what ends.</summary>
public sealed class ExchangeTests : IDisposable
{
    private const string Authentic = "Authentication-Results: mx.toronto.ca; dmarc=pass header.from=example.com";

    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    private static string Mail(string sender, string body, string id, string subject = "Re: Pothole", string more = "", string to = "311@toronto.ca") =>
        Mails.From(sender, subject, body, id, more).Replace("To: 311@toronto.ca", $"To: {to}", StringComparison.Ordinal);

    private async Task<OutboundEmail> FiledAsync(string sender = "jane@example.com") =>
        await system.ReplyAsync(await system.ReceiveAsync(Mails.From(sender, "Pothole", Mails.Pothole, $"first-{sender}")));

    private async Task<ServiceRequestDocument> OnlyRequestAsync() => Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default));

    [Fact]
    public async Task A_reply_without_any_thread_header_joins_by_the_address_it_is_sent_to()
    {
        var reply = await FiledAsync();
        Assert.NotNull(reply.ReplyTo);
        Assert.True(reply.ReplyTo.IndexOf('@', StringComparison.Ordinal) <= 64);

        var more = await system.ReceiveAsync(Mail("jane@example.com", "It is at 88 Wellesley St E, beside the bus stop.", "2@example.com", to: reply.ReplyTo.ToUpperInvariant()));

        Assert.Equal("appended", more.Settlement?.Disposition);
        Assert.Single((await OnlyRequestAsync()).History);
    }

    [Fact]
    public async Task A_new_email_that_copies_the_line_of_the_reply_joins_too()
    {
        var reply = await FiledAsync();
        var line = reply.Text.TrimEnd().Split('\n')[^1];
        var token = line.Split(' ')[^1];
        Assert.Contains(token, reply.ReplyTo, StringComparison.Ordinal);

        var more = await system.ReceiveAsync(Mail("jane@example.com", $"The pothole at 88 Wellesley St E has grown.\n\n{line}", "2@example.com", "Pothole"));

        Assert.Equal("appended", more.Settlement?.Disposition);
    }

    [Fact]
    public async Task Somebody_else_with_the_right_token_goes_to_an_agent_and_joins_nothing()
    {
        var reply = await FiledAsync();
        var stranger = await system.ReceiveAsync(Mail("joe@example.net", "The pothole at 88 Wellesley St E is also in the bike lane.", "2@example.net", to: reply.ReplyTo!));

        Assert.Equal(["FollowUp"], stranger.Settlement?.Reasons);
        Assert.Empty((await OnlyRequestAsync()).History);
        var escalation = Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default));
        Assert.Equal(reply.ConversationId, escalation.ConversationId);
        Assert.DoesNotContain((await OnlyRequestAsync()).Id, (await system.ReplyAsync(stranger)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_token_or_number_joins_nothing_and_tells_nothing()
    {
        var reply = await FiledAsync();
        var request = await OnlyRequestAsync();
        var token = reply.ReplyTo!.Split('+', '@')[1];
        var forged = token[..^1] + (token[^1] == 'a' ? 'b' : 'a');

        var byToken = await system.ReceiveAsync(Mail("joe@example.net", "What is the status of this?", "2@example.net", to: $"311+{forged}@toronto.ca", more: "Authentication-Results: mx.toronto.ca; dmarc=pass header.from=example.net"));
        var byNumber = await system.ReceiveAsync(Mail("joe@example.net", $"What is the status of request {request.Id}?", "3@example.net", more: "Authentication-Results: mx.toronto.ca; dmarc=pass header.from=example.net"));

        Assert.Empty((await OnlyRequestAsync()).History);
        Assert.NotEqual("appended", byToken.Settlement?.Disposition);
        Assert.Equal("escalated", byNumber.Settlement?.Disposition);
        Assert.All(await AllMailAsync(), mail => Assert.True(mail.To != "joe@example.net" || !mail.Text.Contains("Wellesley", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_status_question_from_the_same_authenticated_sender_gets_the_real_status()
    {
        var reply = await FiledAsync();
        var request = await OnlyRequestAsync();
        await system.UpdateStatus.ForAsync(request.Id, new StatusChange("wo-1", RequestStatus.InProgress, "A crew is booked for Tuesday.", "work orders"), default);

        var asks = await system.ReceiveAsync(Mail("jane@example.com", "Any update on this?", "2@example.com", to: reply.ReplyTo!, more: Authentic));

        Assert.Equal("answered", asks.Settlement?.Disposition);
        var told = await system.ReplyAsync(asks);
        Assert.Contains(request.Id, told.Text, StringComparison.Ordinal);
        Assert.Contains("staff are working on it", told.Text, StringComparison.Ordinal);
        Assert.Contains("A crew is booked for Tuesday.", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_question_in_a_new_email_is_answered_by_the_number_or_what_the_sender_has()
    {
        await FiledAsync();
        var request = await OnlyRequestAsync();

        var byNumber = await system.ReceiveAsync(Mail("jane@example.com", $"Hello, could you tell me the status of request {request.Id}?", "2@example.com", "Question", Authentic));
        var byMemory = await system.ReceiveAsync(Mail("jane@example.com", "I am following up on my earlier email about the pothole. Any news?", "3@example.com", "Question", Authentic));

        Assert.Contains("it is open", (await system.ReplyAsync(byNumber)).Text, StringComparison.Ordinal);
        Assert.Contains(request.Id, (await system.ReplyAsync(byMemory)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_question_that_is_not_authenticated_goes_to_an_agent()
    {
        var reply = await FiledAsync();
        var asks = await system.ReceiveAsync(Mail("jane@example.com", "Any update on this?", "2@example.com", to: reply.ReplyTo!));

        Assert.Contains("FollowUp", asks.Settlement?.Reasons ?? []);
        Assert.DoesNotContain("Wellesley", (await system.ReplyAsync(asks)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is still not fixed.")]
    [InlineData("Nobody has come and the hole is bigger now.")]
    [InlineData("You closed this but the pothole is still there.")]
    public async Task Still_not_fixed_reaches_a_person_with_the_request(string body)
    {
        var reply = await FiledAsync();
        var row = await system.ReceiveAsync(Mail("jane@example.com", body, "2@example.com", to: reply.ReplyTo!, more: Authentic));

        Assert.Equal("escalated", row.Settlement?.Disposition);
        Assert.Contains(body, Assert.Single((await OnlyRequestAsync()).History).Text, StringComparison.Ordinal);
        Assert.Equal(reply.ConversationId, Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).ConversationId);
    }

    [Fact]
    public async Task A_cancellation_closes_the_request_and_says_so()
    {
        var reply = await FiledAsync();
        var row = await system.ReceiveAsync(Mail("jane@example.com", "Please cancel my request for the pothole. Sorry for the trouble.", "2@example.com", to: reply.ReplyTo!, more: Authentic));

        var request = await OnlyRequestAsync();
        Assert.Equal(("closed", true), (request.Status, request.IsCancelled));
        Assert.Equal("appended", row.Settlement?.Disposition);
        Assert.Contains("we have closed your request", (await system.ReplyAsync(row)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_by_who_may_be_somebody_else_goes_to_an_agent()
    {
        var reply = await FiledAsync();
        var row = await system.ReceiveAsync(Mail("jane@example.com", "Please cancel this request.", "2@example.com", to: reply.ReplyTo!));

        Assert.Equal("escalated", row.Settlement?.Disposition);
        Assert.Equal("open", (await OnlyRequestAsync()).Status);
    }

    [Fact]
    public async Task A_new_request_in_a_reply_is_filed_not_buried_in_the_old_one()
    {
        var reply = await FiledAsync();
        var row = await system.ReceiveAsync(Mail("jane@example.com", "Thanks. There is also graffiti sprayed all over the mailbox and the bus shelter at 210 Queen St W.", "2@example.com", to: reply.ReplyTo!));

        Assert.Contains(row.Settlement?.Disposition, (string[])["filed", "escalated"]);
        Assert.NotEqual("appended", row.Settlement?.Disposition);
    }

    [Fact]
    public async Task The_house_number_alone_completes_a_street_the_first_email_named()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Tree", "Please plant a tree in front of our house on Gamble Ave."));
        Assert.Equal("asked", asked.Settlement?.Disposition);

        var row = await system.ReceiveAsync(Mail("jane@example.com", "number 180", "2@example.com", to: (await system.ReplyAsync(asked)).ReplyTo!));

        Assert.Equal("filed", row.Settlement?.Disposition);
        Assert.Contains("180 Gamble Ave", (await OnlyRequestAsync()).Address, StringComparison.Ordinal);
        Assert.Contains("plant a tree", (await OnlyRequestAsync()).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bin_is_exchanged_only_once_its_size_is_told_and_no_serial_number_is_asked_for()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Garbage bin exchange", "I would like to exchange my garbage bin for one of another size. I live at 180 Gamble Ave."));
        Assert.Equal("asked", asked.Settlement?.Disposition);
        var question = await system.ReplyAsync(asked);
        Assert.Contains("Which size", question.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("serial", question.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("address, for example", question.Text, StringComparison.Ordinal);

        var told = await system.ReceiveAsync(Mail("jane@example.com", "Extra large please", "2@example.com", to: question.ReplyTo!));

        Assert.Equal("filed", told.Settlement?.Disposition);
        var request = await OnlyRequestAsync();
        Assert.Contains("180 Gamble Ave", request.Address, StringComparison.Ordinal);
        Assert.Contains("Extra large", request.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_without_its_place_is_told_to_phone_and_asked_at_once()
    {
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "No water", "We have had no water from any tap since this morning, and our neighbours have none either. Please send somebody."));

        Assert.True(row.Settlement?.IsUrgent);
        var reply = await system.ReplyAsync(row);
        Assert.True(reply.IsUrgent);
        Assert.Contains("Please phone 311", reply.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).IsUrgent);
    }

    [Fact]
    public async Task A_question_nobody_answers_goes_to_an_agent_after_five_days_without_a_reminder()
    {
        await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere));
        Assert.Equal(0, await system.Questions.RunAsync(default));
        Assert.Equal(0, await system.Store.Escalations.CountAsync(default));

        system.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromMinutes(1));

        Assert.Equal(1, await system.Questions.RunAsync(default));
        Assert.Equal(0, await system.Questions.RunAsync(default));
        Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default));
        Assert.Equal(1, await system.Store.Outbox.CountAsync(default));
    }

    [Fact]
    public async Task A_priority_service_without_its_place_is_with_an_agent_from_the_start()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Sign", "The stop sign on our corner is gone, somebody knocked it over. Please put it back, cars do not stop."));
        Assert.Equal("asked", asked.Settlement?.Disposition);
        var escalation = Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default));

        system.Clock.Advance(TimeSpan.FromHours(4) + TimeSpan.FromMinutes(1));
        Assert.Equal(1, await system.Questions.RunAsync(default));

        Assert.Single((await system.Store.Escalations.FindAsync(escalation.Id, default))!.History);
        Assert.Equal(1, await system.Store.Escalations.CountAsync(default));
    }

    [Fact]
    public async Task An_escalated_email_gets_one_receipt_in_a_conversation_with_the_day_and_the_reference()
    {
        var first = await system.ReceiveAsync(Mails.From("jane@example.com", "Complaint", "Could you explain to me what the City plans to do with the old town hall on our street? I find nothing on the website."));
        var receipt = await system.ReplyAsync(first);
        Assert.Equal(ReplyKind.Receipt, receipt.Kind);
        Assert.Contains("Wednesday, November 25", receipt.Text, StringComparison.Ordinal);
        Assert.Contains(Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).Id, receipt.Text, StringComparison.Ordinal);

        var again = await system.ReceiveAsync(Mail("jane@example.com", "I forgot to say that it was on Friday at noon, and that he shouted.", "2@example.com", to: receipt.ReplyTo!));

        Assert.Empty(await system.Store.Outbox.ListForAsync(again.Settlement!.EmailKey, default));
        Assert.Single(Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).History);
    }

    [Fact]
    public async Task A_councillors_forward_files_for_the_resident_and_the_office_is_told()
    {
        var row = await system.ReceiveAsync(Forward("", Authentic.Replace("example.com", "toronto.ca", StringComparison.Ordinal)));

        Assert.True(row.Settlement?.IsFromCouncillor);
        var request = await OnlyRequestAsync();
        Assert.Equal(("jane@example.com", "councillor_roe@toronto.ca"), (request.RequesterEmail, request.ReporterEmail));
        var reply = await system.ReplyAsync(row);
        Assert.Equal("councillor_roe@toronto.ca", reply.To);
        Assert.Contains("the email from Jane Roe", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_resident_of_a_forward_is_told_where_the_office_asks_for_it()
    {
        var row = await system.ReceiveAsync(Forward("Please look into this and reply to the resident directly.", Authentic.Replace("example.com", "toronto.ca", StringComparison.Ordinal)));

        var mails = await system.Store.Outbox.ListForAsync(row.Settlement!.EmailKey, default);
        Assert.Equal(["councillor_roe@toronto.ca", "jane@example.com"], mails.Select(mail => mail.To));
        Assert.All(mails, mail => Assert.Contains("311-", mail.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_residents_own_mail_and_the_offices_forward_of_it_are_one_request(bool residentFirst)
    {
        var resident = Mails.From("Jane Roe <jane@example.com>", "Pothole", Mails.Pothole, "own@example.com");
        var office = Forward("", Authentic.Replace("example.com", "toronto.ca", StringComparison.Ordinal));
        foreach (var mail in residentFirst ? new[] { resident, office } : [office, resident])
            await system.ReceiveAsync(mail);

        var request = await OnlyRequestAsync();
        Assert.Equal("jane@example.com", request.RequesterEmail);
        foreach (var address in new[] { "councillor_roe@toronto.ca", "jane@example.com" })
        {
            Assert.Contains(await AllMailAsync(), mail => mail.To == address && mail.Text.Contains(request.Id, StringComparison.Ordinal));
            Assert.Contains(address, request.Notify);
        }
    }

    [Fact]
    public async Task An_office_that_fails_authentication_is_nobodys_office()
    {
        var row = await system.ReceiveAsync(Forward("", "Authentication-Results: mx.toronto.ca; dmarc=fail header.from=toronto.ca"));

        Assert.False(row.Settlement?.IsFromCouncillor);
        Assert.Contains("SenderFailed", row.Settlement?.Reasons ?? []);
        Assert.Equal(0, await system.Store.Outbox.CountAsync(default));
    }

    [Fact]
    public async Task Neighbours_who_report_one_pothole_are_linked_and_each_is_told()
    {
        await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole, "1@example.com"));
        var second = await system.ReceiveAsync(Mails.From("joe@example.com", "Big hole", "There is a pothole in the road by 90 Wellesley St E. Please repair it when you can.", "2@example.com"));
        var far = await system.ReceiveAsync(Mails.From("ann@example.com", "Pothole", "There is a pothole in the road in front of 410 Wellesley St E.", "3@example.com"));

        var requests = (await system.Store.ServiceRequests.ListAsync(0, 10, default)).ToDictionary(request => request.RequesterEmail!, StringComparer.Ordinal);
        Assert.Equal(requests["jane@example.com"].Id, requests["joe@example.com"].ParentId);
        Assert.Null(requests["ann@example.com"].ParentId);
        Assert.Contains("Other people have told us", (await system.ReplyAsync(second)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Other people have told us", (await system.ReplyAsync(far)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_a_request_tells_everybody_linked_to_it_once()
    {
        await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole, "1@example.com"));
        await system.ReceiveAsync(Mails.From("joe@example.com", "Big hole", "There is a pothole in the road by 90 Wellesley St E. Please repair it when you can.", "2@example.com"));
        var parent = (await system.Store.ServiceRequests.ListAsync(0, 10, default)).Single(request => request.ParentId is null);
        var change = new StatusChange("wo-77", RequestStatus.Closed, "Filled on Tuesday.", "work orders");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => system.UpdateStatus.ForAsync(parent.Id, change, default)));

        var news = (await AllMailAsync()).Where(mail => mail.Kind == ReplyKind.StatusChange).ToList();
        Assert.Equal(["jane@example.com", "joe@example.com"], news.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.All(news, mail => Assert.Contains("Filled on Tuesday.", mail.Text, StringComparison.Ordinal));
        Assert.Null(await system.UpdateStatus.ForAsync("311-00000-00000", change, default));
    }

    [Fact]
    public async Task Forty_mails_about_one_dark_signal_are_one_surge_and_carry_its_notice_until_it_ends()
    {
        const string Dark = "The traffic lights at King St W and Spadina Ave are all dark, nobody knows who goes first.";
        for (var n = 0; n < 12; n++)
            await system.ReceiveAsync(Mails.From($"p{n}@example.com", "Lights", $"{Dark} {n}", $"{n}@example.com"));
        var surge = Assert.Single(await system.Store.Surges.ListAsync(DateTimeOffset.MinValue, default));
        Assert.Equal(12, surge.Senders);
        Assert.Contains("King St W and Spadina Ave", surge.Name, StringComparison.Ordinal);
        Assert.Equal(12, (await system.Store.Surges.ListEmailsAsync(surge.Id, default)).Count);

        var notice = new SurgeNotice(new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Hydro is out downtown; crews expect power at 6 p.m." }, system.Clock.GetUtcNow().AddHours(3), "sam");
        Assert.True(await system.Surges.TellAsync(surge.Id, notice, default));
        var during = await system.ReceiveAsync(Mails.From("late@example.com", "Lights", Dark, "late@example.com"));
        system.Clock.Advance(TimeSpan.FromHours(4));
        var after = await system.ReceiveAsync(Mails.From("later@example.com", "Lights", Dark, "later@example.com"));

        Assert.Contains("crews expect power", (await system.ReplyAsync(during)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("crews expect power", (await system.ReplyAsync(after)).Text, StringComparison.Ordinal);
        Assert.False(await system.Surges.TellAsync("no such surge", notice, default));
    }

    [Fact]
    public async Task A_letter_that_many_send_is_one_surge()
    {
        const string Letter = "I am writing to urge Council to vote against the expansion of the island airport, which would bring jets, noise and pollution to our waterfront and parks.";
        for (var n = 0; n < 11; n++)
            await system.ReceiveAsync(Mails.From($"p{n}@example.com", $"Airport {n}", $"Dear Council,\n\n{Letter}\n\nI live close by since {1990 + n}.\n\nResident {n}", $"{n}@example.com"));

        var surge = Assert.Single(await system.Store.Surges.ListAsync(DateTimeOffset.MinValue, default));
        Assert.Equal(11, surge.Senders);
        Assert.Contains(await system.Store.Escalations.ListAsync(0, 20, default), escalation => escalation.SurgeId == surge.Id);
    }

    [Fact]
    public async Task Above_the_cap_of_one_sender_mail_waits_for_people_in_silence()
    {
        using var capped = new TestSystem(change: options => options with { MostToSender = 3 });
        for (var n = 0; n < 6; n++)
            await capped.ReceiveAsync(Mails.From("jane@example.com", "Pothole", $"There is a pothole in the road in front of {(n + 1) * 100} Wellesley St E.", $"{n}@example.com"));

        Assert.Equal(3, await capped.Store.Outbox.CountAsync(default));
        Assert.Equal(3, await capped.Store.Escalations.CountAsync(default));
    }

    [Fact]
    public async Task Above_the_cap_of_an_hour_all_mail_waits_for_people_and_one_alert_says_so()
    {
        using var capped = new TestSystem(change: options => options with { MostPerHour = 3 });
        for (var n = 0; n < 6; n++)
            await capped.ReceiveAsync(Mails.From($"p{n}@example.com", "Pothole", $"There is a pothole in the road in front of {(n + 1) * 100} Wellesley St E.", $"{n}@example.com"));

        Assert.Equal(3, await capped.Store.Outbox.CountAsync(default));
        var waiting = await capped.Store.Escalations.ListAsync(0, 10, default);
        Assert.Equal(4, waiting.Count);
        var alert = Assert.Single(waiting, escalation => escalation.EmailKey is null);
        Assert.True(alert.IsUrgent);
        capped.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("filed", (await capped.ReceiveAsync(Mails.From("late@example.com", "Pothole", "There is a pothole in the road in front of 900 Wellesley St E.", "late@example.com"))).Settlement?.Disposition);
    }

    [Fact]
    public async Task Switched_to_people_nothing_automatic_is_done_until_it_is_switched_back()
    {
        var state = new Switch { Name = Switch.AllToPeople, IsOn = true, By = "sam", At = system.Clock.GetUtcNow() };
        await system.Store.Switches.SetAsync(state, default);
        var during = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole, "1@example.com"));
        await system.Store.Switches.SetAsync(state with { IsOn = false }, default);
        var after = await system.ReceiveAsync(Mails.From("joe@example.com", "Pothole", Mails.Pothole, "2@example.com"));

        Assert.Equal(["NothingAutomatic"], during.Settlement?.Reasons);
        Assert.Equal("filed", after.Settlement?.Disposition);
        Assert.Equal(1, await system.Store.Outbox.CountAsync(default));
    }

    [Fact]
    public async Task A_reply_that_completes_a_request_does_nothing_when_it_is_forged_or_switched_to_people()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere));
        var row = await system.ReceiveAsync(Mail("jane@example.com", "It is in front of 88 Wellesley St E", "2@example.com", to: (await system.ReplyAsync(asked)).ReplyTo!, more: "Authentication-Results: mx.toronto.ca; dmarc=fail header.from=example.com"));

        Assert.Contains("SenderFailed", row.Settlement?.Reasons ?? []);
        Assert.Equal(0, await system.Store.ServiceRequests.CountAsync(default));
    }

    [Fact]
    public async Task Our_own_mail_coming_back_is_known_by_its_signed_marker_and_a_made_up_one_is_not()
    {
        var reply = await FiledAsync();
        var back = await system.ReceiveAsync(Mail("relay@example.net", "It comes back", "2@example.net", more: $"X-Toronto311-Loop: {reply.LoopMarker}"));
        var madeUp = await system.ReceiveAsync(Mail("relay@example.net", "There is a pothole in front of 300 Queen St W", "3@example.net", "Pothole", more: "X-Toronto311-Loop: yes"));

        Assert.Equal(["OwnMail"], back.Settlement?.Reasons);
        Assert.NotEqual("discarded", madeUp.Settlement?.Disposition);
    }

    private async Task<List<OutboundEmail>> AllMailAsync()
    {
        var all = new List<OutboundEmail>();
        foreach (var decision in await system.Store.Decisions.ListAsync(0, 100, default))
            all.AddRange(await system.Store.Outbox.ListForAsync(decision.EmailKey, default));
        return all;
    }

    private static string Forward(string note, string more) => Mails.From(
        "Councillor Roe's office <councillor_roe@toronto.ca>",
        "Fwd: Pothole",
        $"""
        {note}

        ---------- Forwarded message ---------
        From: Jane Roe <jane@example.com>
        Date: Mon, Nov 23, 2026 at 9:12 AM
        Subject: Pothole
        To: Councillor Roe <councillor_roe@toronto.ca>

        {Mails.Pothole}
        """,
        "fwd@toronto.ca",
        more);
}
