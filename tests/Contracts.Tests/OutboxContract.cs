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
    public async Task A_long_reply_fits()
    {
        await Outbox.CreateAsync(Some.Reply("1@311.example", text: new string('x', 1_000_000)), default);

        Assert.Equal(1_000_000, (await Outbox.FindAsync("1@311.example", default))?.Text.Length);
    }
}
