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

        await SaveAsync(conversation);

        Some.AssertSame(conversation, await Conversations.FindAsync("c1", default));
    }

    private Task<Conversation> SaveAsync(Conversation conversation) => Conversations.ChangeAsync(conversation.Id, _ => conversation, default);

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
        await SaveAsync(Some.Conversation("c1", messageIds: ["old@x", "both@x"]));
        var now = Some.Conversation("c1", Some.Morning.AddDays(1), "moved@example.org", "both@x", "new@x") with { Stage = "filed", Pending = null };

        await SaveAsync(now);

        Some.AssertSame(now, await Conversations.FindAsync("c1", default));
        Assert.Null(await Conversations.FindByMessageIdAsync(["old@x"], default));
        Some.AssertSame(now, await Conversations.FindByMessageIdAsync(["new@x"], default));
        Assert.Empty(await Conversations.ListWithAsync("resident@example.org", DateTimeOffset.MinValue, default));
        Some.AssertSame(now, Assert.Single(await Conversations.ListWithAsync("moved@example.org", DateTimeOffset.MinValue, default)));
    }

    [Fact]
    public async Task The_first_message_id_that_any_conversation_has_tells_which()
    {
        await SaveAsync(Some.Conversation("c1", messageIds: ["a@x", "b@x"]));
        await SaveAsync(Some.Conversation("c2", messageIds: ["c@x"]));

        Assert.Equal("c2", (await Conversations.FindByMessageIdAsync(["unknown@x", "c@x", "a@x"], default))?.Id);
        Assert.Equal("c1", (await Conversations.FindByMessageIdAsync(["b@x", "c@x"], default))?.Id);
        Assert.Null(await Conversations.FindByMessageIdAsync(["B@X"], default));
    }

    [Fact]
    public async Task A_message_id_named_twice_is_one()
    {
        await SaveAsync(Some.Conversation("c1", messageIds: ["a@x", "a@x"]));

        Assert.Equal(["a@x", "a@x"], (await Conversations.FindByMessageIdAsync(["a@x"], default))?.MessageIds);
    }

    [Fact]
    public async Task Conversations_with_an_address_since_an_instant_come_newest_first()
    {
        await SaveAsync(Some.Conversation("old", Some.Morning.AddTicks(-1)));
        await SaveAsync(Some.Conversation("first", Some.Morning));
        await SaveAsync(Some.Conversation("third", Some.Morning.AddHours(2)));
        await SaveAsync(Some.Conversation("second", Some.Morning.AddHours(1)));
        await SaveAsync(Some.Conversation("other", Some.Morning.AddHours(1), "neighbour@example.org"));

        var since = await Conversations.ListWithAsync("resident@example.org", Some.Morning, default);

        Assert.Equal(["third", "second", "first"], since.Select(conversation => conversation.Id));
    }

    [Fact]
    public async Task Of_many_savings_at_once_one_stands_whole()
    {
        await Together.DoAsync(async i =>
        {
            await SaveAsync(Some.Conversation("c1", Some.Morning.AddMinutes(i), $"{i}@example.org", $"{i}@x"));
            return i;
        });

        var standing = await Conversations.FindAsync("c1", default);
        Assert.NotNull(standing);
        Some.AssertSame(standing, await Conversations.FindByMessageIdAsync(standing.MessageIds, default));
        Some.AssertSame(standing, Assert.Single(await Conversations.ListWithAsync(standing.With, DateTimeOffset.MinValue, default)));
        var others = Enumerable.Range(0, 50).Select(i => $"{i}@x").Except(standing.MessageIds, StringComparer.Ordinal).ToList();
        Assert.Null(await Conversations.FindByMessageIdAsync(others, default));
    }

    [Fact]
    public async Task Many_changes_at_once_are_all_kept()
    {
        await SaveAsync(Some.Conversation("c1"));

        await Together.DoAsync(i => Conversations.ChangeAsync("c1", standing => standing! with { ServiceRequestIds = [.. standing.ServiceRequestIds, $"{i}"] }, default));

        Assert.Equal(50, (await Conversations.FindAsync("c1", default))?.ServiceRequestIds.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_conversation_is_begun_where_there_is_none()
    {
        var begun = await Conversations.ChangeAsync("c1", standing => standing is null ? Some.Conversation("c1") : throw new InvalidOperationException("there was one"), default);

        Some.AssertSame(begun, await Conversations.FindAsync("c1", default));
    }

    [Fact]
    public async Task The_beginning_of_its_id_tells_a_conversation()
    {
        await SaveAsync(Some.Conversation("00112233445566778899aabb"));
        await SaveAsync(Some.Conversation("0011223344556677889a0000"));

        Assert.Equal("00112233445566778899aabb", (await Conversations.FindByReferenceAsync("00112233445566778899", default))?.Id);
        Assert.Null(await Conversations.FindByReferenceAsync("ffff2233445566778899", default));
    }

    [Fact]
    public async Task The_newest_conversation_that_began_with_the_same_words_is_found()
    {
        await SaveAsync(Some.Conversation("old", Some.Morning) with { WordsKey = "w" });
        await SaveAsync(Some.Conversation("new", Some.Morning.AddHours(1)) with { WordsKey = "w" });
        await SaveAsync(Some.Conversation("other", Some.Morning.AddHours(2)) with { WordsKey = null });

        Assert.Equal("new", (await Conversations.FindByWordsAsync("w", Some.Morning, default))?.Id);
        Assert.Null(await Conversations.FindByWordsAsync("w", Some.Morning.AddHours(2), default));
        Assert.Null(await Conversations.FindByWordsAsync("v", Some.Morning, default));
    }

    [Fact]
    public async Task Questions_nobody_answered_come_longest_overdue_first()
    {
        await SaveAsync(Some.Conversation("late") with { AnswerBy = Some.Morning.AddHours(1) });
        await SaveAsync(Some.Conversation("later") with { AnswerBy = Some.Morning });
        await SaveAsync(Some.Conversation("not yet") with { AnswerBy = Some.Morning.AddHours(3) });
        await SaveAsync(Some.Conversation("none"));
        await SaveAsync(Some.Conversation("answered") with { AnswerBy = Some.Morning });
        await SaveAsync(Some.Conversation("answered") with { AnswerBy = null });

        Assert.Equal(["later", "late"], (await Conversations.ListOverdueAsync(Some.Morning.AddHours(2), 10, default)).Select(one => one.Id));
        Assert.Single(await Conversations.ListOverdueAsync(Some.Morning.AddHours(2), 1, default));
    }
}
