using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.Embedded;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>No email is ever lost: what the store has acknowledged is there, however its process ended.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store-").FullName;

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_there_after_it()
    {
        var acknowledged = 0;
        foreach (var lines in new[] { 1, 30, 100, 250, 500 })
        {
            var queue = $"round-{lines}";
            var said = await KillAfterAsync(lines, queue);
            AssertIntact();
            await AssertKeptAsync(said, queue);
            acknowledged += said.Count;
        }

        Assert.True(acknowledged > 800, $"only {acknowledged} acknowledgements were heard");
    }

    [Fact]
    public async Task Two_processes_never_both_get_a_message()
    {
        const int Messages = 300;
        using (var store = EmbeddedStore.Open(_folder, TimeProvider.System))
        {
            await Task.WhenAll(Enumerable.Range(0, Messages).Select(i => store.Queues.Get("shared").SendAsync($"{i}", TimeSpan.Zero, default)));
        }

        using var one = new Probe("drain", _folder, "shared");
        using var two = new Probe("drain", _folder, "shared");
        Assert.Equal(["ready", "ready"], [.. await one.HearAsync(1), .. await two.HearAsync(1)]);
        one.Go();
        two.Go();
        var got = await Task.WhenAll(one.HearRestAsync(), two.HearRestAsync());

        Assert.Equal(
            Enumerable.Range(0, Messages).Select(i => $"{i}").Order(StringComparer.Ordinal),
            got.SelectMany(bodies => bodies).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<List<string>> KillAfterAsync(int lines, string queue)
    {
        using var probe = new Probe("accept", _folder, queue);
        var said = await probe.HearAsync(lines);
        probe.Kill();
        return [.. said, .. await probe.HearRestAsync()];
    }

    private void AssertIntact()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, EmbeddedStore.DatabaseFile)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
    }

    private async Task AssertKeptAsync(List<string> said, string queue)
    {
        // The killed process may have taken messages: they are visible again once their time is over.
        using var store = EmbeddedStore.Open(_folder, new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(1)));
        foreach (var key in Said(said, "archived").Select(id => new ArchiveKey(id)))
            Assert.Equal(key, Some.Key(await store.Archive.GetAsync(key, default) ?? []));
        foreach (var key in Said(said, "accepted"))
            Assert.NotNull(await store.Ledger.FindAsync(new ArchiveKey(key), default));
        foreach (var key in Said(said, "settled"))
            Assert.NotNull((await store.Ledger.FindAsync(new ArchiveKey(key), default))?.Settlement);
        foreach (var id in Said(said, "filed"))
            Assert.NotNull(await store.ServiceRequests.FindAsync(id, default));
        foreach (var id in Said(said, "replied"))
            Assert.NotNull(await store.Outbox.FindAsync(id, default));

        var queued = new HashSet<string>(StringComparer.Ordinal);
        while (await store.Queues.Get(queue).ReceiveAsync(32, TimeSpan.FromHours(1), default) is { Count: > 0 } messages)
            queued.UnionWith(messages.Select(message => message.Body));
        Assert.Empty(Said(said, "sent").Except(Said(said, "deleting")).Except(queued));
        Assert.Empty(Said(said, "deleted").Intersect(queued));
    }

    private static HashSet<string> Said(List<string> lines, string what) =>
        [.. lines.Where(line => line.StartsWith(what + " ", StringComparison.Ordinal)).Select(line => line[(what.Length + 1)..])];
}
