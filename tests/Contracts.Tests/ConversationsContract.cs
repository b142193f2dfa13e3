using Toronto311.Application.Conversations;

namespace Toronto311.Tests.Contracts;

/// <summary>What every keeper of conversations does.</summary>
public abstract class ConversationsContract
{
    protected abstract IConversations Conversations { get; }

    [Fact]
    public async Task A_conversation_comes_back_to_the_last_property()
    {
        var conversation = Some.Conversation("c1", messageIds: ["a@x", "b@x"]) with { EscalationId = "e1", ServiceRequestIds = ["311-1"] };

        await Conversations.SaveAsync(conversation, default);

        Some.AssertSame(conversation, await Conversations.FindAsync("c1", default));
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        Assert.Null(await Conversations.FindAsync("c9", default));
        Assert.Null(await Conversations.FindByMessageIdAsync(["a@x"], default));
        Assert.Null(await Conversations.FindByMessageIdAsync([], default));
        Assert.Empty(await Conversations.ListWithAsync("nobody@example.org", DateTimeOffset.MinValue, default));
    }

    [Fact]
    public async Task Saving_again_replaces_what_was_kept()
    {
        await Conversations.SaveAsync(Some.Conversation("c1", messageIds: ["old@x", "both@x"]), default);
        var now = Some.Conversation("c1", Some.Morning.AddDays(1), "moved@example.org", "both@x", "new@x") with { Stage = "filed", Pending = null };

        await Conversations.SaveAsync(now, default);

        Some.AssertSame(now, await Conversations.FindAsync("c1", default));
        Assert.Null(await Conversations.FindByMessageIdAsync(["old@x"], default));
        Some.AssertSame(now, await Conversations.FindByMessageIdAsync(["new@x"], default));
        Assert.Empty(await Conversations.ListWithAsync("resident@example.org", DateTimeOffset.MinValue, default));
        Some.AssertSame(now, Assert.Single(await Conversations.ListWithAsync("moved@example.org", DateTimeOffset.MinValue, default)));
    }

    [Fact]
    public async Task The_first_message_id_that_any_conversation_has_tells_which()
    {
        await Conversations.SaveAsync(Some.Conversation("c1", messageIds: ["a@x", "b@x"]), default);
        await Conversations.SaveAsync(Some.Conversation("c2", messageIds: ["c@x"]), default);

        Assert.Equal("c2", (await Conversations.FindByMessageIdAsync(["unknown@x", "c@x", "a@x"], default))?.Id);
        Assert.Equal("c1", (await Conversations.FindByMessageIdAsync(["b@x", "c@x"], default))?.Id);
        Assert.Null(await Conversations.FindByMessageIdAsync(["B@X"], default));
    }

    [Fact]
    public async Task A_message_id_named_twice_is_one()
    {
        await Conversations.SaveAsync(Some.Conversation("c1", messageIds: ["a@x", "a@x"]), default);

        Assert.Equal(["a@x", "a@x"], (await Conversations.FindByMessageIdAsync(["a@x"], default))?.MessageIds);
    }

    [Fact]
    public async Task Conversations_with_an_address_since_an_instant_come_newest_first()
    {
        await Conversations.SaveAsync(Some.Conversation("old", Some.Morning.AddTicks(-1)), default);
        await Conversations.SaveAsync(Some.Conversation("first", Some.Morning), default);
        await Conversations.SaveAsync(Some.Conversation("third", Some.Morning.AddHours(2)), default);
        await Conversations.SaveAsync(Some.Conversation("second", Some.Morning.AddHours(1)), default);
        await Conversations.SaveAsync(Some.Conversation("other", Some.Morning.AddHours(1), "neighbour@example.org"), default);

        var since = await Conversations.ListWithAsync("resident@example.org", Some.Morning, default);

        Assert.Equal(["third", "second", "first"], since.Select(conversation => conversation.Id));
    }

    [Fact]
    public async Task Of_many_savings_at_once_one_stands_whole()
    {
        await Together.DoAsync(async i =>
        {
            await Conversations.SaveAsync(Some.Conversation("c1", Some.Morning.AddMinutes(i), $"{i}@example.org", $"{i}@x"), default);
            return i;
        });

        var standing = await Conversations.FindAsync("c1", default);
        Assert.NotNull(standing);
        Some.AssertSame(standing, await Conversations.FindByMessageIdAsync(standing.MessageIds, default));
        Some.AssertSame(standing, Assert.Single(await Conversations.ListWithAsync(standing.With, DateTimeOffset.MinValue, default)));
        var others = Enumerable.Range(0, 50).Select(i => $"{i}@x").Except(standing.MessageIds, StringComparer.Ordinal).ToList();
        Assert.Null(await Conversations.FindByMessageIdAsync(others, default));
    }
}
