using Microsoft.Data.Sqlite;
using Toronto311.Application.Outbound;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>A database of the first version is brought up to date, and what is in it is found as if it had been written today.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Replies =
        """
        INSERT INTO outbox (message_id, email_key, document) VALUES
        ('1@311.example', 'one', '{"Schema":1,"MessageId":"1@311.example","Kind":"Receipt","EmailKey":"one","To":"Jane@Example.org","Subject":"Re","Text":"Hello","CreatedAt":"2026-02-03T08:15:30.1234567-05:00"}'),
        ('2@311.example', 'two', '{"Schema":1,"MessageId":"2@311.example","Kind":"Reply","EmailKey":"two","To":"sam@example.org","Subject":"Re","Text":"Hello","CreatedAt":"2026-02-03T14:15:30+00:00"}');
        """;

    private readonly TemporaryStore _temporary = new();

    public UpgradeTests()
    {
        _temporary.Store.Dispose();
        foreach (var file in Directory.GetFiles(_temporary.Folder, Path.GetFileName(_temporary.DatabasePath) + "*"))
            File.Delete(file);
        using var connection = new SqliteConnection($"Data Source={_temporary.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Contracts.Tests", "Embedded", "first-schema.sql")) + Replies;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Replies_recorded_before_there_was_a_mail_server_are_held_and_counted()
    {
        _temporary.Reopen();
        var outbox = _temporary.Store.Outbox;
        var morning = new DateTimeOffset(2026, 2, 3, 13, 15, 30, TimeSpan.Zero);

        Assert.Equal(DeliveryState.Held, (await outbox.FindAsync("1@311.example", default))?.Delivery.State);
        Assert.Equal((2, 1), (await outbox.CountAsync(morning, default), await outbox.CountAsync(morning.AddMinutes(1), default)));
        Assert.Equal((1, 0), (await outbox.CountToAsync("jane@example.org", morning, default), await outbox.CountToAsync("jane@example.org", morning.AddMinutes(1), default)));
        Assert.Empty(await outbox.ListWaitingAsync(morning.AddYears(1), 10, default));
        Assert.True(await outbox.CreateAsync(Some.Reply("3@311.example"), default));
    }
}
