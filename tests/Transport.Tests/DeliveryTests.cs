using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;

namespace Toronto311.Tests.Transport;

/// <summary>Replies reach a real server once, whatever it says and whatever happens to it.</summary>
public sealed class DeliveryTests
{
    [SmtpFact]
    public async Task A_server_that_says_later_gets_the_same_mail_later()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        await sending.SendAsync(Sending.Reply("451-2@example.com"));

        Assert.Empty(sink.Mails);
        Assert.Equal((1, "451 try again later <451-2@example.com>", DeliveryState.Waiting), (await sending.DeliveryAsync()) is var put ? (put.Attempts, put.Fault, put.State) : default);
        sending.Clock.Advance(TimeSpan.FromSeconds(61));
        await sending.RoundAsync();
        Assert.Equal(2, (await sending.DeliveryAsync()).Attempts);
        await sending.RoundAsync();
        Assert.Empty(sink.Mails);
        sending.Clock.Advance(TimeSpan.FromSeconds(121));
        await sending.RoundAsync();

        Assert.Equal("a.reply@mail.toronto311.example", Assert.Single(sink.Mails).Mail.MessageId);
        Assert.Equal(DeliveryState.Sent, (await sending.DeliveryAsync()).State);
        Assert.Equal(0, await sending.Store.Escalations.CountAsync(default));
    }

    [SmtpTheory]
    [InlineData("550@example.com", "550 no such person here <550@example.com>")]
    [InlineData("data-554@example.com", "554 message refused")]
    public async Task A_refusal_for_good_is_put_before_an_agent_with_what_the_server_said(string to, string said)
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));

        await sending.SendAsync(Sending.Reply(to) with { IsUrgent = true }, Sending.Reply("jane@example.com", "b"));

        var escalation = await sending.EscalationAsync();
        Assert.Equal((DerivedIds.Escalation("a.reply@mail.toronto311.example"), true), (escalation.Id, escalation.IsUrgent));
        Assert.Equal(["NotDelivered"], escalation.Reasons);
        Assert.Contains($"Our reply to {to}", escalation.Detail, StringComparison.Ordinal);
        Assert.Contains(said, escalation.Detail, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Refused, DeliveryState.Sent), ((await sending.DeliveryAsync()).State, (await sending.DeliveryAsync("b")).State));
        Assert.Equal(["jane@example.com"], Assert.Single(sink.Mails).RcptTo);
    }

    [SmtpTheory]
    [InlineData("552@example.com")]
    [InlineData("450@example.com")]
    [InlineData("data-452@example.com")]
    [InlineData("data-552@example.com")]
    public async Task A_full_mailbox_and_whatever_passes_by_itself_are_tried_again_and_given_up_after_two_days(string to)
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink), new OutboundOptions { IsConnected = true, MailsPerMinute = 0, FirstRetry = TimeSpan.FromHours(2) });
        await sending.SendAsync(Sending.Reply(to));
        Assert.Equal(DeliveryState.Waiting, (await sending.DeliveryAsync()).State);

        for (var hour = 0; hour < 47; hour++)
        {
            sending.Clock.Advance(TimeSpan.FromHours(1));
            await sending.RoundAsync();
        }

        Assert.Equal(0, await sending.Store.Escalations.CountAsync(default));
        sending.Clock.Advance(TimeSpan.FromHours(2));
        await sending.RoundAsync();

        Assert.Contains("was not delivered: the mail server put it off", (await sending.EscalationAsync()).Detail, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Refused, (await sending.DeliveryAsync()).State);
    }

    [SmtpFact]
    public async Task A_server_that_goes_away_takes_nothing_and_counts_nothing_and_gets_all_when_it_is_back()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        await sending.SendAsync(Sending.Reply("jane@example.com", "before"));
        sink.Stop();

        await sending.SendAsync(Sending.Reply("jane@example.com"), Sending.Reply("sam@example.com", "b"));
        Assert.Contains($"127.0.0.1:{sink.Port} cannot be reached", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.False(sending.Worker.Health.IsWell);
        Assert.Equal((0, DeliveryState.Waiting), (await sending.DeliveryAsync()) is var waiting ? (waiting.Attempts, waiting.State) : default);
        for (var minute = 0; minute < 10; minute++)
        {
            sending.Clock.Advance(TimeSpan.FromMinutes(6));
            await sending.RoundAsync();
        }

        sink.Start();
        sending.Clock.Advance(TimeSpan.FromMinutes(6));
        await sending.RoundAsync();
        sending.Clock.Advance(TimeSpan.FromMinutes(6));
        await sending.RoundAsync();

        Assert.Equal(3, (await sending.Store.Outbox.CountAsync(default)) is var all && sending.Worker.Health.IsWell ? all : -1);
        Assert.Equal((DeliveryState.Sent, 0), (await sending.DeliveryAsync()) is var sent ? (sent.State, sent.Attempts) : default);
        Assert.Equal(DeliveryState.Sent, (await sending.DeliveryAsync("b")).State);
        Assert.Equal(0, await sending.Queue.CountAsync(default));
    }

    [SmtpFact]
    public async Task A_server_that_says_421_is_left_alone_and_asked_again()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        await sending.SendAsync(Sending.Reply("421-1@example.com"));

        Assert.Contains("is not available just now (it says: 421 service going away", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal(0, (await sending.DeliveryAsync()).Attempts);
        sending.Clock.Advance(TimeSpan.FromSeconds(2));
        await sending.RoundAsync();

        Assert.Single(sink.Mails);
    }

    [SmtpFact]
    public async Task A_line_that_breaks_before_the_server_has_answered_has_the_same_mail_sent_again()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        await sending.SendAsync(Sending.Reply("drop-1@example.com"));

        Assert.Contains("was lost", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Waiting, (await sending.DeliveryAsync()).State);
        sending.Clock.Advance(TimeSpan.FromSeconds(2));
        await sending.RoundAsync();

        Assert.Equal(2, sink.Mails.Count);
        Assert.Equal(sink.Mails[0].Raw, sink.Mails[1].Raw);
        Assert.Equal(DeliveryState.Sent, (await sending.DeliveryAsync()).State);
    }

    [SmtpFact]
    public async Task A_server_that_keeps_silent_is_hung_up_on()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink) with { Timeout = TimeSpan.FromSeconds(1) });

        await sending.SendAsync(Sending.Reply("slow-20000@example.com"));

        Assert.Contains("has not answered for 1 s", sending.Worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Waiting, 0, null), (await sending.DeliveryAsync()) is var waiting ? (waiting.State, waiting.Attempts, waiting.LeaseUntil) : default);
    }

    [SmtpFact]
    public async Task Two_workers_at_once_send_each_reply_once()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        foreach (var name in Enumerable.Range(0, 8))
        {
            await sending.Outgoing.RecordAsync(Sending.Reply($"slow-50@{name}.example.com", $"{name}"), default);
            await sending.Outgoing.RecordAsync(Sending.Reply($"slow-50@{name}.example.com", $"{name}"), default);
        }

        await Task.WhenAll(new[] { sending.Worker, sending.NewWorker() }.Select(worker => Task.Run(async () =>
        {
            while (await worker.RunOnceAsync(default) > 0)
            {
                // Until nothing is left.
            }
        })));

        Assert.Equal(8, sink.Mails.Select(mail => mail.Mail.MessageId).Distinct().Count());
        Assert.Equal(8, sink.Mails.Count);
    }

    [SmtpFact]
    public async Task One_connection_serves_many_replies_also_after_a_refusal_and_is_closed_when_nothing_comes()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        await sending.SendAsync(Sending.Reply("jane@example.com"), Sending.Reply("550@example.com", "b"), Sending.Reply("sam@example.com", "c"));
        Assert.Single(sink.Mails.Select(mail => mail.Session).Distinct());

        sending.Clock.Advance(TimeSpan.FromSeconds(31));
        await sending.SendAsync(Sending.Reply("ann@example.com", "d"));

        Assert.Equal(2, sink.Mails.Select(mail => mail.Session).Distinct().Count());
    }

    [SmtpFact]
    public async Task No_more_reach_the_server_in_any_minute_than_the_setting_says()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink), new OutboundOptions { IsConnected = true, MailsPerMinute = 3 });

        await sending.SendAsync([.. Enumerable.Range(0, 7).Select(i => Sending.Reply("jane@example.com", $"{i}"))]);
        Assert.Equal(3, sink.Mails.Count);
        sending.Clock.Advance(TimeSpan.FromSeconds(59));
        await sending.RoundAsync();
        Assert.Equal(3, sink.Mails.Count);
        sending.Clock.Advance(TimeSpan.FromSeconds(2));
        await sending.RoundAsync();
        Assert.Equal(6, sink.Mails.Count);
    }

    [SmtpFact]
    public async Task A_hundred_replies_take_no_ten_seconds()
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        await sending.SendAsync([.. Enumerable.Range(0, 100).Select(i => Sending.Reply("jane@example.com", $"{i}"))]);

        Assert.Equal(100, sink.Mails.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
