using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.Embedded;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;

namespace Toronto311.Tests.Application;

/// <summary>A reply is neither lost nor doubled on its way out, and an agent hears of what cannot be delivered.</summary>
public sealed class OutgoingTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("outgoing-").FullName;
    private readonly FakeTimeProvider clock = new(Noon);
    private readonly EmbeddedStore store;
    private readonly List<string> handedOver = [];
    private Func<OutboundEmail, SendResult> server = _ => new SendResult.Sent("250 ok");

    public OutgoingTests() => store = EmbeddedStore.Open(folder, clock);

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_recorded_reply_is_sent_once_however_often_it_is_recorded_and_queued()
    {
        for (var i = 0; i < 3; i++)
            await Outgoing().RecordAsync(Reply("a"), default);

        await WorkAsync(Worker());

        Assert.Equal(["a@311.example"], handedOver);
        Assert.Equal((DeliveryState.Sent, Noon), (await DeliveryAsync("a")) is var delivery ? (delivery.State, delivery.SentAt) : default);
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task Without_a_mail_server_replies_are_held_and_stay_so_when_one_comes()
    {
        await Outgoing(new OutboundOptions()).RecordAsync(Reply("a"), default);
        Assert.Equal(0, await Queue.CountAsync(default));

        await Outgoing().RecordAsync(Reply("a"), default);
        await Requeue().RunAsync(default);
        await WorkAsync(Worker());

        Assert.Empty(handedOver);
        Assert.Equal(DeliveryState.Held, (await DeliveryAsync("a")).State);
    }

    [Fact]
    public async Task What_is_put_off_is_tried_again_with_ever_longer_waits_and_then_goes()
    {
        var times = new List<double>();
        server = _ =>
        {
            times.Add((clock.GetUtcNow() - Noon).TotalMinutes);
            return times.Count < 4 ? new SendResult.TryLater("451 later") : new SendResult.Sent("250 ok");
        };
        await Outgoing().RecordAsync(Reply("a"), default);
        var worker = Worker();

        await RunOneAsync(worker);
        Assert.Equal(("451 later", 1, Noon.AddMinutes(1)), (await DeliveryAsync("a")) is var delivery ? (delivery.Fault, delivery.Attempts, delivery.NextTry) : default);
        await WorkAsync(worker);

        Assert.Equal([0, 1, 3, 7], times.Select(minutes => Math.Round(minutes)));
        Assert.Equal(DeliveryState.Sent, (await DeliveryAsync("a")).State);
        Assert.Equal(0, await store.Escalations.CountAsync(default));
    }

    [Fact]
    public async Task What_is_put_off_for_two_days_is_given_up_and_put_before_an_agent()
    {
        server = _ => new SendResult.TryLater("451 later");
        await Outgoing().RecordAsync(Reply("a"), default);

        await WorkAsync(Worker());

        var escalation = await EscalationAsync();
        Assert.Equal(["NotDelivered"], escalation.Reasons);
        Assert.False(escalation.IsUrgent);
        Assert.Contains("Our reply to jane@example.com, \"Re: Bins\", written 2026-11-23 12:00, was not delivered: the mail server put it off", escalation.Detail, StringComparison.Ordinal);
        Assert.Contains("last it said: 451 later", escalation.Detail, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Refused, (await DeliveryAsync("a")).State);
        Assert.InRange(clock.GetUtcNow() - Noon, TimeSpan.FromDays(2), TimeSpan.FromDays(2) + TimeSpan.FromMinutes(10));
        Assert.InRange(handedOver.Count, 25, 40);
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task A_refusal_is_put_before_an_agent_once_and_urgently_when_the_reply_told_of_danger()
    {
        server = _ => new SendResult.Refused("550 5.1.1 no such person");
        await Outgoing().RecordAsync(Reply("a") with { IsUrgent = true, Kind = ReplyKind.Receipt }, default);
        await Outgoing().RecordAsync(Reply("a"), default);

        await WorkAsync(Worker());

        var escalation = await EscalationAsync();
        Assert.True(escalation.IsUrgent);
        Assert.Equal("email a", escalation.EmailKey);
        Assert.Equal(DerivedIds.Escalation("a@311.example"), escalation.Id);
        Assert.Contains("Our note that a person will read the email to jane@example.com", escalation.Detail, StringComparison.Ordinal);
        Assert.Contains("refused it: 550 5.1.1 no such person. It told the resident whom to call", escalation.Detail, StringComparison.Ordinal);
        Assert.Single(handedOver);
        Assert.Equal(("550 5.1.1 no such person", DeliveryState.Refused), (await DeliveryAsync("a")) is var delivery ? (delivery.Fault, delivery.State) : default);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task When_the_server_is_of_no_use_nothing_counts_against_the_reply_and_it_goes_when_the_server_is_back(bool needsAPerson)
    {
        server = _ => throw new MailServerException("the server is down", needsAPerson);
        await Outgoing().RecordAsync(Reply("a"), default);
        await Outgoing().RecordAsync(Reply("b"), default);
        var worker = Worker();

        for (var hour = 0; hour < 72; hour++)
        {
            await worker.RunOnceAsync(default);
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.All([await DeliveryAsync("a"), await DeliveryAsync("b")], delivery => Assert.Equal((DeliveryState.Waiting, 0), (delivery.State, delivery.Attempts)));
        Assert.Equal((0, 2), (await store.Escalations.CountAsync(default), await Queue.CountAsync(default)));
        Assert.Equal("the server is down", worker.Health.LastError);
        Assert.Equal(72, handedOver.Count);

        server = _ => new SendResult.Sent("250 ok");
        await WorkAsync(worker);
        Assert.True(worker.Health.IsWell);
        Assert.Equal(DeliveryState.Sent, (await DeliveryAsync("b")).State);
    }

    [Fact]
    public async Task Where_only_a_person_can_help_the_server_is_asked_once_in_five_minutes()
    {
        server = _ => throw new MailServerException("wrong password", needsAPerson: true);
        await Outgoing().RecordAsync(Reply("a"), default);
        var worker = Worker();

        for (var second = 0; second < 290; second++)
        {
            await worker.RunOnceAsync(default);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Single(handedOver);
        Assert.True(worker.Health.NextTry >= Noon.AddMinutes(5));
    }

    [Fact]
    public async Task A_reply_is_claimed_by_one_of_many_workers()
    {
        for (var copy = 0; copy < 8; copy++)
            await Outgoing().QueueAsync("a@311.example", TimeSpan.Zero, default);
        await store.Outbox.CreateAsync(Reply("a") with { Delivery = new Delivery { State = DeliveryState.Waiting } }, default);
        server = _ =>
        {
            Thread.Sleep(50);
            return new SendResult.Sent("250 ok");
        };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Worker().RunOnceAsync(default))));
        clock.Advance(TimeSpan.FromMinutes(6));
        await WorkAsync(Worker());

        Assert.Single(handedOver);
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task A_worker_that_died_while_sending_leaves_the_reply_to_the_next_once_its_claim_has_run_out()
    {
        await Outgoing().RecordAsync(Reply("a"), default);
        await store.Outbox.ChangeAsync("a@311.example", reply => reply with { Delivery = reply.Delivery with { LeaseUntil = Noon.AddMinutes(5) } }, default);

        await RunOneAsync(Worker());
        Assert.Empty(handedOver);
        server = _ => new SendResult.Sent("250 ok");
        await WorkAsync(Worker());

        Assert.Single(handedOver);
        Assert.True(clock.GetUtcNow() >= Noon.AddMinutes(5));
    }

    [Fact]
    public async Task No_more_go_in_any_minute_than_the_provider_takes()
    {
        var times = new List<TimeSpan>();
        server = _ =>
        {
            times.Add(clock.GetUtcNow() - Noon);
            return new SendResult.Sent("250 ok");
        };
        for (var i = 0; i < 12; i++)
            await Outgoing().RecordAsync(Reply($"{i}"), default);

        await WorkAsync(Worker(Connected with { MailsPerMinute = 5 }), step: TimeSpan.FromSeconds(1));

        Assert.Equal(12, times.Count);
        Assert.All(times, time => Assert.InRange(times.Count(other => other >= time && other < time + TimeSpan.FromMinutes(1)), 1, 5));
        Assert.InRange(times[^1], TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2.1));
    }

    [Fact]
    public async Task A_fault_of_ours_is_tried_five_times_and_then_put_before_an_agent_and_the_reply_is_kept()
    {
        server = _ => throw new InvalidOperationException("a bug");
        await Outgoing().RecordAsync(Reply("a"), default);

        await WorkAsync(Worker());

        Assert.Equal(5, handedOver.Count);
        var escalation = await EscalationAsync();
        Assert.Equal(["NotDelivered", "Failed"], escalation.Reasons);
        Assert.Contains("sending it failed 5 times: a bug", escalation.Detail, StringComparison.Ordinal);
        Assert.Equal("Hello,", (await store.Outbox.FindAsync("a@311.example", default))?.Text);
        Assert.Equal(1, await store.Queues.Get("outbound-email-poison").CountAsync(default));

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Requeue().RunAsync(default));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("{\"schema\":9,\"messageId\":\"a@311.example\"}")]
    [InlineData("{\"schema\":1,\"messageId\":\"nobody@311.example\"}")]
    public async Task A_message_that_cannot_be_read_or_names_no_reply_is_put_before_an_agent(string body)
    {
        await Queue.SendAsync(body, TimeSpan.Zero, default);

        await WorkAsync(Worker());

        Assert.Contains("A reply the outbox does not have was to be sent", (await EscalationAsync()).Detail, StringComparison.Ordinal);
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task Replies_nobody_speaks_of_any_more_are_queued_again_and_those_under_way_are_not()
    {
        foreach (var state in Enum.GetValues<DeliveryState>())
            await store.Outbox.CreateAsync(Reply($"{state}") with { Delivery = new Delivery { State = state } }, default);
        await store.Outbox.CreateAsync(Reply("later") with { Delivery = new Delivery { State = DeliveryState.Waiting, NextTry = Noon.AddHours(1) } }, default);
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(0, await Requeue().RunAsync(default));

        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal((1, 0), (await Requeue().RunAsync(default), await Requeue().RunAsync(default)));
        await RunOneAsync(Worker());

        Assert.Equal(["Waiting@311.example"], handedOver);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_no_matter_of_the_reply()
    {
        await Outgoing().RecordAsync(Reply("a"), default);
        var asked = new TaskCompletionSource();
        var worker = Worker(send: async (_, cancellationToken) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return new SendResult.Sent("never");
        });

        var round = worker.RunOnceAsync(default);
        await asked.Task;
        clock.Advance(Connected.SendLimit);
        await round;

        Assert.Contains("has not taken a reply within 180 s", worker.Health.LastError, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Waiting, null), (await DeliveryAsync("a")) is var delivery ? (delivery.State, delivery.LeaseUntil) : default);
    }

    [Fact]
    public async Task Stopped_with_a_reply_in_hand_it_gives_it_back_and_the_next_start_sends_it_at_once()
    {
        using var stop = new CancellationTokenSource();
        server = _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        };
        await Outgoing().RecordAsync(Reply("a"), default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Worker().RunOnceAsync(stop.Token));

        server = _ => new SendResult.Sent("250 ok");
        await RunOneAsync(Worker());

        Assert.Equal((DeliveryState.Sent, 0), (await DeliveryAsync("a")) is var delivery ? (delivery.State, delivery.Attempts) : default);
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task It_runs_until_stopped_and_then_stops_at_once()
    {
        using var stop = new CancellationTokenSource();
        var run = Worker().RunAsync(stop.Token);
        await Outgoing().RecordAsync(Reply("a"), default);
        for (var i = 0; i < 200 && (await DeliveryAsync("a")).State != DeliveryState.Sent; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Single(handedOver);
    }

    [Fact]
    public void A_bounces_address_is_read_back_and_nothing_else_is()
    {
        var address = BounceAddress.Of("0abc.reply@mail.toronto311.invalid", "311@Toronto.ca");

        Assert.EndsWith("@toronto.ca", address, StringComparison.Ordinal);
        Assert.InRange(address.IndexOf('@', StringComparison.Ordinal), 1, 64);
        Assert.True(BounceAddress.TryRead(address.ToUpperInvariant(), ["x@toronto.ca", "311@toronto.ca"], out var key));
        Assert.Equal(BounceAddress.KeyOf("0abc.reply@mail.toronto311.invalid"), key);
        Assert.False(BounceAddress.TryRead(address, ["411@toronto.ca"], out _));
        Assert.False(BounceAddress.TryRead(address.Replace("@", "x@", StringComparison.Ordinal), ["311@toronto.ca"], out _));
        Assert.All(["", "@", "311@toronto.ca", "311+b-@toronto.ca", "311+b-uuuuuuuuuuuuuuuuuuuuuuuuuu@toronto.ca", "+b-"], other => Assert.False(BounceAddress.TryRead(other, ["311@toronto.ca"], out _)));
        Assert.True(BounceAddress.Fits("311@toronto.ca"));
        Assert.False(BounceAddress.Fits(new string('a', 40) + "@toronto.ca"));
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_named()
    {
        Assert.Empty(new OutboundOptions().Problems());
        Assert.Contains("Outbound:MailsPerMinute is -1", Assert.Single(new OutboundOptions { MailsPerMinute = -1 }.Problems()), StringComparison.Ordinal);
        Assert.Contains("Outbound:VisibilityTimeout is 00:01:00; it must be longer than SendLimit", Assert.Single(new OutboundOptions { VisibilityTimeout = TimeSpan.FromMinutes(1) }.Problems()), StringComparison.Ordinal);
        Assert.Contains("Outbound:GiveUpAfter is 00:00:00", Assert.Single(new OutboundOptions { GiveUpAfter = TimeSpan.Zero }.Problems()), StringComparison.Ordinal);
    }

    private static OutboundOptions Connected { get; } = new() { IsConnected = true, MailsPerMinute = 0 };

    private IMessageQueue Queue => store.Queues.Get(QueueNames.OutboundEmail);

    private Outgoing Outgoing(OutboundOptions? options = null) => new(store.Outbox, store.Queues, options ?? Connected);

    private RequeueWaiting Requeue() => new(store.Outbox, Outgoing(), Connected, clock, NullLogger<RequeueWaiting>.Instance);

    private OutboundWorker Worker(OutboundOptions? options = null, SendMail? send = null)
    {
        options ??= Connected;
        var notDelivered = new NotDelivered(store.Escalations, store.Decisions);
        var handler = new SendReply(store.Outbox, Outgoing(options), notDelivered, send ?? HandOverAsync, options, clock, () => 0.5, NullLogger<SendReply>.Instance);
        return new OutboundWorker(store.Queues, handler, new PoisonReply(store.Queues, store.Outbox, store.Escalations, notDelivered), options, clock, () => 0.5, NullLogger<OutboundWorker>.Instance);
    }

    private Task<SendResult> HandOverAsync(OutboundEmail reply, CancellationToken cancellationToken)
    {
        lock (handedOver)
            handedOver.Add(reply.MessageId);
        return Task.FromResult(server(reply));
    }

    /// <summary>Handles messages, letting time pass, until the queue is empty.</summary>
    private async Task WorkAsync(OutboundWorker worker, TimeSpan? step = null)
    {
        for (var turn = 0; turn < 10_000 && await Queue.CountAsync(default) > 0; turn++)
            if (await worker.RunOnceAsync(default) == 0)
                clock.Advance(step ?? TimeSpan.FromSeconds(30));
    }

    private static async Task RunOneAsync(OutboundWorker worker) => Assert.Equal(1, await worker.RunOnceAsync(default));

    private async Task<Delivery> DeliveryAsync(string name) =>
        (await store.Outbox.FindAsync($"{name}@311.example", default))?.Delivery ?? throw new InvalidOperationException($"{name} is not in the outbox");

    private async Task<Escalation> EscalationAsync() => Assert.Single(await store.Escalations.ListAsync(0, 10, default));

    private static OutboundEmail Reply(string name) => new()
    {
        Schema = OutboundEmail.CurrentSchema,
        MessageId = $"{name}@311.example",
        Kind = ReplyKind.Reply,
        EmailKey = $"email {name}",
        To = "jane@example.com",
        Subject = "Re: Bins",
        Text = "Hello,",
        CreatedAt = Noon,
    };
}
