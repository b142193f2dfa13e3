using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Toronto311.Adapters.Embedded;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>What the embedded store does beyond its ports: it survives restarts, is shared by processes, and reads what earlier versions wrote.</summary>
public sealed class StoreTests : IDisposable
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(1);
    private readonly TemporaryStore _temporary = new();

    [Fact]
    public async Task Everything_is_there_after_a_restart()
    {
        var raw = Some.Mail("restart");
        await _temporary.Store.Archive.PutAsync(Some.Key(raw), raw, default);
        await _temporary.Store.Attachments.PutAsync(AttachmentKey.Of(raw), raw, default);
        await _temporary.Store.Ledger.AcceptAsync(Some.Row("a"), default);
        await _temporary.Store.Decisions.KeepAsync(Some.Decision("a"), default);
        await _temporary.Store.ServiceRequests.CreateAsync(Some.Request("311-1"), default);
        await _temporary.Store.Escalations.CreateAsync(Some.Escalation("e1"), default);
        await _temporary.Store.Outbox.CreateAsync(Some.Reply("1@311.example"), default);
        await _temporary.Store.Conversations.ChangeAsync("c1", _ => Some.Conversation("c1", messageIds: ["a@x"]), default);

        _temporary.Reopen();

        Assert.Equal(raw, await _temporary.Store.Archive.GetAsync(Some.Key(raw), default));
        Assert.Equal(raw, await _temporary.Store.Attachments.GetAsync(AttachmentKey.Of(raw), default));
        Some.AssertSame(Some.Row("a"), await _temporary.Store.Ledger.FindAsync(Some.Key("a"), default));
        Some.AssertSame(Some.Decision("a"), await _temporary.Store.Decisions.FindAsync(new EmailKey(Some.Key("a").Value), default));
        Some.AssertSame(Some.Request("311-1"), await _temporary.Store.ServiceRequests.FindAsync("311-1", default));
        Some.AssertSame(Some.Escalation("e1"), await _temporary.Store.Escalations.FindAsync("e1", default));
        Some.AssertSame(Some.Reply("1@311.example"), await _temporary.Store.Outbox.FindAsync("1@311.example", default));
        Some.AssertSame(Some.Conversation("c1", messageIds: ["a@x"]), await _temporary.Store.Conversations.FindByMessageIdAsync(["a@x"], default));
    }

    [Fact]
    public async Task A_received_message_stays_hidden_over_a_restart_and_its_receipt_holds()
    {
        await _temporary.Store.Queues.Get("q").SendAsync("work", TimeSpan.Zero, default);
        var message = Assert.Single(await _temporary.Store.Queues.Get("q").ReceiveAsync(1, Hidden, default));

        _temporary.Reopen();

        Assert.Empty(await _temporary.Store.Queues.Get("q").ReceiveAsync(1, Hidden, default));
        Assert.True(await _temporary.Store.Queues.Get("q").DeleteAsync(message, default));
    }

    [Fact]
    public async Task Two_stores_over_one_folder_see_each_others_writes()
    {
        using var other = _temporary.Open();

        await other.ServiceRequests.CreateAsync(Some.Request("311-1"), default);

        Assert.False(await _temporary.Store.ServiceRequests.CreateAsync(Some.Request("311-1"), default));
        Assert.Equal(1, await _temporary.Store.ServiceRequests.CountAsync(default));
    }

    [Fact]
    public async Task Many_may_open_a_new_folder_at_once()
    {
        var folder = Path.Combine(_temporary.Folder, "new", "deep");

        var counts = await Together.DoAsync(async i =>
        {
            using var store = EmbeddedStore.Open(folder, _temporary.Clock);
            await store.ServiceRequests.CreateAsync(Some.Request($"311-{i}"), default);
            return await store.ServiceRequests.CountAsync(default);
        });

        Assert.Equal(50, counts.Max());
    }

    [Fact]
    public async Task One_that_cannot_be_done_does_not_harm_those_done_with_it()
    {
        await _temporary.Store.ServiceRequests.CreateAsync(Some.Request("311-0"), default);

        var kept = await Together.DoAsync(async i =>
        {
            if (i % 5 != 0)
                return await _temporary.Store.ServiceRequests.CreateAsync(Some.Request($"311-{i}"), default);
            await Assert.ThrowsAsync<KeyNotFoundException>(() => _temporary.Store.ServiceRequests.AppendAsync("unknown", Some.Entry("a"), default));
            return false;
        });

        Assert.Equal(40, kept.Count(isKept => isKept));
        Assert.Equal(41, await _temporary.Store.ServiceRequests.CountAsync(default));
    }

    [Fact]
    public async Task What_is_cancelled_before_it_is_begun_is_not_done()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _temporary.Store.ServiceRequests.CreateAsync(Some.Request("311-1"), new CancellationToken(canceled: true)));

        Assert.Equal(0, await _temporary.Store.ServiceRequests.CountAsync(default));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = _temporary.Open();
        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Outbox.CreateAsync(Some.Reply("1@311.example"), default));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Outbox.CountAsync(default));
    }

    [Fact]
    public async Task A_document_written_before_a_property_existed_reads_with_its_default()
    {
        await _temporary.Store.Outbox.CreateAsync(Some.Reply("1@311.example"), default);
        await _temporary.Store.Ledger.AcceptAsync(Some.Row("a"), default);
        await _temporary.Store.Ledger.SettleAsync(Some.Key("a"), Some.Settlement(), default);
        Change("UPDATE outbox SET document = json_remove(document, '$.Topics', '$.Language', '$.InReplyTo')");
        await _temporary.Store.ServiceRequests.CreateAsync(Some.Request("311-1"), default);
        Change("UPDATE service_request SET document = json_remove(document, '$.photos')");
        Change("UPDATE ledger SET settlement = json_remove(settlement, '$.Reasons', '$.Language', '$.Labels')");

        var reply = await _temporary.Store.Outbox.FindAsync("1@311.example", default);
        var row = await _temporary.Store.Ledger.FindAsync(Some.Key("a"), default);

        Some.AssertSame(Some.Reply("1@311.example") with { Topics = [], Language = "en" }, reply);
        Some.AssertSame(Some.Request("311-1") with { Photos = [] }, await _temporary.Store.ServiceRequests.FindAsync("311-1", default));
        Some.AssertSame(Some.Settlement() with { Language = "und", Labels = [] }, row?.Settlement);
    }

    [Fact]
    public void One_registration_gives_every_port_over_one_store()
    {
        using var provider = new ServiceCollection().AddEmbeddedStore(Path.Combine(_temporary.Folder, "registered")).BuildServiceProvider();

        var store = provider.GetRequiredService<EmbeddedStore>();

        Assert.Same(store.Archive, provider.GetRequiredService<IMailArchive>());
        Assert.Same(store.Attachments, provider.GetRequiredService<IAttachments>());
        Assert.Same(store.Queues, provider.GetRequiredService<IQueues>());
        Assert.Same(store.Ledger, provider.GetRequiredService<ILedger>());
        Assert.Same(store.Decisions, provider.GetRequiredService<IDecisions>());
        Assert.Same(store.ServiceRequests, provider.GetRequiredService<IServiceRequests>());
        Assert.Same(store.Escalations, provider.GetRequiredService<IEscalations>());
        Assert.Same(store.Outbox, provider.GetRequiredService<IOutbox>());
        Assert.Same(store.Conversations, provider.GetRequiredService<IConversations>());
    }

    public void Dispose() => _temporary.Dispose();

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_temporary.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
