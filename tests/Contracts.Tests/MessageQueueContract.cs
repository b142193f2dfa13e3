using System.Text;
using Toronto311.Application.Queues;

namespace Toronto311.Tests.Contracts;

/// <summary>What every queue does; the behaviour of Azure Storage queues.</summary>
public abstract class MessageQueueContract
{
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(2);

    protected abstract IQueues Queues { get; }

    /// <summary>Lets time pass: a fake clock moves, a real one is waited for.</summary>
    protected abstract Task LetPassAsync(TimeSpan time);

    private IMessageQueue Queue => Queues.Get("contract-queue");

    [Fact]
    public async Task A_message_comes_back_as_sent()
    {
        await SendAsync(Some.ManyScripts);

        var message = Assert.Single(await ReceiveAsync());

        Assert.Equal(Some.ManyScripts, message.Body);
        Assert.Equal(1, message.DequeueCount);
    }

    [Fact]
    public async Task Messages_are_received_oldest_first_and_no_more_than_asked_for()
    {
        foreach (var i in Enumerable.Range(0, 5))
            await SendAsync($"{i}");

        Assert.Equal(["0", "1", "2"], Bodies(await Queue.ReceiveAsync(3, Hidden, default)));
        Assert.Equal(["3", "4"], Bodies(await Queue.ReceiveAsync(3, Hidden, default)));
        Assert.Empty(await ReceiveAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public async Task Only_1_to_32_messages_can_be_asked_for(int most) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Queue.ReceiveAsync(most, Hidden, default));

    [Fact]
    public async Task A_received_message_is_hidden_and_comes_back_counted()
    {
        await SendAsync("again");
        var first = Assert.Single(await ReceiveAsync());
        Assert.Empty(await ReceiveAsync());

        await LetPassAsync(Hidden);

        var second = Assert.Single(await ReceiveAsync());
        Assert.Equal((first.Id, 2, first.SentAt), (second.Id, second.DequeueCount, second.SentAt));
    }

    [Fact]
    public async Task A_delayed_message_stays_hidden_first()
    {
        await Queue.SendAsync("later", Hidden, default);
        Assert.Empty(await ReceiveAsync());

        await LetPassAsync(Hidden);

        Assert.Equal(["later"], Bodies(await ReceiveAsync()));
    }

    [Fact]
    public async Task A_deleted_message_never_comes_back()
    {
        await SendAsync("done");
        var message = Assert.Single(await ReceiveAsync());

        Assert.True(await Queue.DeleteAsync(message, default));
        await LetPassAsync(Hidden);

        Assert.False(await Queue.DeleteAsync(message, default));
        Assert.Null(await Queue.ExtendAsync(message, Hidden, default));
        Assert.Empty(await ReceiveAsync());
    }

    [Fact]
    public async Task Another_delivery_makes_a_receipt_stale()
    {
        await SendAsync("slow work");
        var first = Assert.Single(await ReceiveAsync());
        await LetPassAsync(Hidden);
        var second = Assert.Single(await ReceiveAsync());

        Assert.False(await Queue.DeleteAsync(first, default));
        Assert.Null(await Queue.ExtendAsync(first, Hidden, default));
        Assert.True(await Queue.DeleteAsync(second, default));
    }

    [Fact]
    public async Task A_late_worker_may_still_delete_while_nobody_else_has_the_message()
    {
        await SendAsync("late");
        var message = Assert.Single(await ReceiveAsync());
        await LetPassAsync(Hidden);

        Assert.True(await Queue.DeleteAsync(message, default));
        Assert.Equal(0, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task Extending_hides_for_longer_and_its_receipt_replaces_the_one_before()
    {
        await SendAsync("long work");
        var message = Assert.Single(await ReceiveAsync());

        var extended = await Queue.ExtendAsync(message, Hidden * 2, default);
        await LetPassAsync(Hidden);

        Assert.NotNull(extended);
        Assert.Equal((message.Id, 1, "long work"), (extended.Id, extended.DequeueCount, extended.Body));
        Assert.Empty(await ReceiveAsync());
        Assert.False(await Queue.DeleteAsync(message, default));
        Assert.True(await Queue.DeleteAsync(extended, default));
    }

    [Fact]
    public async Task Extending_by_nothing_gives_a_message_back_at_once()
    {
        await SendAsync("not for me");
        var message = Assert.Single(await ReceiveAsync());

        await Queue.ExtendAsync(message, TimeSpan.Zero, default);

        Assert.Equal(2, Assert.Single(await ReceiveAsync()).DequeueCount);
    }

    [Fact]
    public async Task A_receipt_nobody_gave_matches_nothing()
    {
        await SendAsync("mine");
        var message = Assert.Single(await ReceiveAsync());

        Assert.False(await Queue.DeleteAsync(message with { Receipt = "forged" }, default));
        Assert.Equal(1, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task A_message_of_48_KiB_fits_and_one_byte_more_does_not()
    {
        var largest = string.Concat(Enumerable.Repeat("é", 24 * 1024));
        await SendAsync(largest);

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(largest + "x"));

        Assert.Contains($"{48 * 1024}", fault.Message, StringComparison.Ordinal);
        var body = Assert.Single(await ReceiveAsync()).Body;
        Assert.Equal(48 * 1024, Encoding.UTF8.GetByteCount(body));
        Assert.Equal(largest, body);
    }

    [Fact]
    public async Task Hidden_messages_count()
    {
        await SendAsync("one");
        await SendAsync("two");
        await Queue.ReceiveAsync(1, Hidden, default);
        await Queue.SendAsync("delayed", Hidden, default);

        Assert.Equal(3, await Queue.CountAsync(default));
    }

    [Fact]
    public async Task Queues_are_apart()
    {
        await SendAsync("here");
        var message = Assert.Single(await ReceiveAsync());

        Assert.Empty(await Queues.Get("another-queue").ReceiveAsync(32, Hidden, default));
        Assert.Equal(0, await Queues.Get("another-queue").CountAsync(default));
        Assert.False(await Queues.Get("another-queue").DeleteAsync(message, default));
    }

    [Fact]
    public async Task Of_many_receivers_at_once_each_message_has_one()
    {
        await Together.DoAsync(async i =>
        {
            await SendAsync($"{i}");
            return i;
        });

        var received = await Together.DoAsync(_ => Queue.ReceiveAsync(3, TimeSpan.FromMinutes(1), default));

        var bodies = received.SelectMany(Bodies).ToList();
        Assert.Equal(50, bodies.Count);
        Assert.Equal(50, bodies.Distinct(StringComparer.Ordinal).Count());
    }

    private Task SendAsync(string body) => Queue.SendAsync(body, TimeSpan.Zero, default);

    private Task<IReadOnlyList<QueuedMessage>> ReceiveAsync() => Queue.ReceiveAsync(32, Hidden, default);

    private static IEnumerable<string> Bodies(IReadOnlyList<QueuedMessage> messages) => messages.Select(message => message.Body);
}
