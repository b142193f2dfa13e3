using Toronto311.Application.Outbound;

namespace Toronto311.Tests.Contracts;

/// <summary>What every outbox does.</summary>
public abstract class OutboxContract
{
    protected abstract IOutbox Outbox { get; }

    [Fact]
    public async Task A_reply_comes_back_to_the_last_property()
    {
        var reply = Some.Reply("1@311.example", text: Some.ManyScripts) with { InReplyTo = "<their+id@example.org>" };

        Assert.True(await Outbox.CreateAsync(reply, default));

        Some.AssertSame(reply, await Outbox.FindAsync("1@311.example", default));
    }

    [Fact]
    public async Task A_reply_is_recorded_once()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example"), default);

        Assert.False(await Outbox.CreateAsync(Some.Reply("1@311.example", text: "other words"), default));

        Some.AssertSame(Some.Reply("1@311.example"), await Outbox.FindAsync("1@311.example", default));
        Assert.Equal(1, await Outbox.CountAsync(default));
    }

    [Fact]
    public async Task An_unknown_reply_is_not_found() => Assert.Null(await Outbox.FindAsync("9@311.example", default));

    [Fact]
    public async Task Of_many_at_once_one_is_new()
    {
        var news = await Together.DoAsync(_ => Outbox.CreateAsync(Some.Reply("1@311.example"), default));

        Assert.Single(news, isNew => isNew);
        Assert.Equal(1, await Outbox.CountAsync(default));
    }

    [Fact]
    public async Task The_replies_to_one_email_come_in_the_order_recorded()
    {
        await Outbox.CreateAsync(Some.Reply("z@311.example", "one"), default);
        await Outbox.CreateAsync(Some.Reply("m@311.example", "two"), default);
        await Outbox.CreateAsync(Some.Reply("a@311.example", "one"), default);

        Assert.Equal(["z@311.example", "a@311.example"], (await Outbox.ListForAsync("one", default)).Select(reply => reply.MessageId));
        Assert.Empty(await Outbox.ListForAsync("three", default));
        Assert.Equal(3, await Outbox.CountAsync(default));
    }

    [Fact]
    public async Task A_reply_is_changed_and_stands_as_changed()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example"), default);
        var delivery = new Delivery { State = DeliveryState.Sent, Attempts = 2, NextTry = Some.Morning, SentAt = Some.Morning, Fault = Some.ManyScripts, LeaseUntil = Some.Morning };

        var changed = await Outbox.ChangeAsync("1@311.example", reply => reply with { Delivery = delivery, IsUrgent = true }, default);

        Some.AssertSame(Some.Reply("1@311.example") with { Delivery = delivery, IsUrgent = true }, changed);
        Some.AssertSame(changed, await Outbox.FindAsync("1@311.example", default));
    }

    [Fact]
    public async Task A_change_that_comes_to_nothing_leaves_the_reply_and_one_of_an_unknown_reply_is_not_made()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example"), default);

        Some.AssertSame(Some.Reply("1@311.example"), await Outbox.ChangeAsync("1@311.example", _ => null, default));
        Assert.Null(await Outbox.ChangeAsync("9@311.example", reply => reply, default));
        Assert.Null(await Outbox.FindAsync("9@311.example", default));
    }

    [Fact]
    public async Task Of_many_changes_at_once_none_is_lost_and_one_takes_what_only_one_may_have()
    {
        await Outbox.CreateAsync(Waiting("1@311.example"), default);

        var takers = await Together.DoAsync(async i =>
        {
            var taken = false;
            await Outbox.ChangeAsync(
                "1@311.example",
                reply =>
                {
                    taken = reply.Delivery.LeaseUntil is null;
                    return reply with { Delivery = reply.Delivery with { Attempts = reply.Delivery.Attempts + 1, LeaseUntil = Some.Morning } };
                },
                default);
            return taken;
        });

        Assert.Single(takers, taken => taken);
        Assert.Equal(takers.Length, (await Outbox.FindAsync("1@311.example", default))?.Delivery.Attempts);
    }

    [Fact]
    public async Task A_change_that_throws_is_told_and_changes_nothing()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example"), default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Outbox.ChangeAsync("1@311.example", _ => throw new InvalidOperationException(), default));

        Some.AssertSame(Some.Reply("1@311.example"), await Outbox.FindAsync("1@311.example", default));
    }

    [Fact]
    public async Task Replies_are_counted_by_address_and_time_whether_sent_or_not()
    {
        foreach (var hour in Enumerable.Range(0, 4))
            await Outbox.CreateAsync(Some.Reply($"{hour}@311.example") with { To = hour % 2 == 0 ? "Jane@Example.org" : "sam@example.org", CreatedAt = Some.Morning.AddHours(hour) }, default);
        await Outbox.ChangeAsync("2@311.example", reply => reply with { Delivery = new Delivery { State = DeliveryState.Sent } }, default);

        Assert.Equal((4, 3, 1), (await CountAsync(0), await CountAsync(1), await CountAsync(3)));
        Assert.Equal((2, 1, 0), (await CountToAsync("jane@example.ORG", 0), await CountToAsync("jane@example.org", 1), await CountToAsync("jane@example.org", 3)));
        Assert.Equal(0, await CountToAsync("jane", 0));

        Task<int> CountAsync(int hour) => Outbox.CountAsync(Some.Morning.AddHours(hour).ToUniversalTime(), default);

        Task<int> CountToAsync(string address, int hour) => Outbox.CountToAsync(address, Some.Morning.AddHours(hour), default);
    }

    [Fact]
    public async Task Waiting_replies_come_by_when_they_were_due_the_longest_first_and_no_others()
    {
        foreach (var state in Enum.GetValues<DeliveryState>().Where(state => state != DeliveryState.Waiting))
            await Outbox.CreateAsync(Some.Reply($"{state}@311.example") with { Delivery = new Delivery { State = state } }, default);
        await Outbox.CreateAsync(Waiting("again@311.example", nextTry: 3), default);
        await Outbox.CreateAsync(Waiting("new@311.example") with { CreatedAt = Some.Morning.AddHours(2) }, default);
        await Outbox.CreateAsync(Waiting("old@311.example"), default);
        await Outbox.CreateAsync(Waiting("later@311.example", nextTry: 4), default);

        Assert.Equal(["old@311.example", "new@311.example", "again@311.example"], await ListAsync(take: 10));
        Assert.Equal(["old@311.example", "new@311.example"], await ListAsync(take: 2));

        await Outbox.ChangeAsync("old@311.example", reply => reply with { Delivery = reply.Delivery with { NextTry = Some.Morning.AddHours(9) } }, default);
        await Outbox.ChangeAsync("new@311.example", reply => reply with { Delivery = reply.Delivery with { State = DeliveryState.Sent } }, default);
        Assert.Equal(["again@311.example"], await ListAsync(take: 10));

        async Task<IEnumerable<string>> ListAsync(int take) => (await Outbox.ListWaitingAsync(Some.Morning.AddHours(4), take, default)).Select(reply => reply.MessageId);
    }

    [Fact]
    public async Task A_reply_is_found_by_the_address_its_bounces_come_to()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example"), default);
        await Outbox.CreateAsync(Some.Reply("2@311.example"), default);
        Assert.True(BounceAddress.TryRead(BounceAddress.Of("2@311.example", "311@toronto.ca"), ["311@toronto.ca"], out var key));

        Assert.Equal("2@311.example", (await Outbox.FindByBounceKeyAsync(key, default))?.MessageId);
        Assert.Null(await Outbox.FindByBounceKeyAsync(BounceAddress.KeyOf("3@311.example"), default));
    }

    [Fact]
    public async Task A_long_reply_fits()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example", text: new string('x', 1_000_000)), default);

        Assert.Equal(1_000_000, (await Outbox.FindAsync("1@311.example", default))?.Text.Length);
    }

    private static OutboundEmail Waiting(string messageId, int? nextTry = null) => Some.Reply(messageId) with
    {
        Delivery = new Delivery { State = DeliveryState.Waiting, NextTry = nextTry is { } hours ? Some.Morning.AddHours(hours) : null },
    };
}
