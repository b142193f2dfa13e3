using Microsoft.Data.Sqlite;
using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>A folder that cannot be used is told plainly, with what to do.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        var file = Path.Combine(_temporary.Folder, "a file");
        File.WriteAllText(file, "in the way");

        var fault = Assert.Throws<StoreException>(() => EmbeddedStore.Open(Path.Combine(file, "store"), TimeProvider.System));

        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains("choose another folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_cannot_be_opened_is_told()
    {
        var folder = Path.Combine(_temporary.Folder, "taken");
        Directory.CreateDirectory(Path.Combine(folder, EmbeddedStore.DatabaseFile));

        var fault = Assert.Throws<StoreException>(() => EmbeddedStore.Open(folder, TimeProvider.System));

        Assert.Contains(Path.Combine(folder, EmbeddedStore.DatabaseFile), fault.Message, StringComparison.Ordinal);
        Assert.Contains("choose another folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_told_and_the_mail_is_still_there()
    {
        var raw = Some.Mail("safe");
        await _temporary.Store.Archive.PutAsync(Some.Key(raw), raw, default);
        _temporary.Store.Dispose();
        await File.WriteAllBytesAsync(_temporary.DatabasePath, Enumerable.Repeat((byte)'x', 10_000).ToArray());

        AssertDamaged(Assert.Throws<StoreException>(_temporary.Open));

        File.Move(_temporary.DatabasePath, _temporary.DatabasePath + ".damaged");
        using var again = _temporary.Open();
        Assert.Equal([Some.Key(raw)], await again.Archive.ListAsync(default).ToListAsync());
        Assert.True(await again.Ledger.AcceptAsync(Some.Row("safe"), default));
    }

    [Fact]
    public async Task Damage_met_later_is_told_too()
    {
        for (var i = 0; i < 300; i++)
            await _temporary.Store.ServiceRequests.CreateAsync(Some.Request($"311-{i}", description: new string('x', 3000)), default);
        _temporary.Store.Dispose();
        await using (var file = File.OpenWrite(_temporary.DatabasePath))
        {
            // All but the first pages, which name the tables.
            file.Position = 64 * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)(file.Length - file.Position)).ToArray());
        }

        using var store = _temporary.Open();

        AssertDamaged(await Assert.ThrowsAsync<StoreException>(() => store.ServiceRequests.ListAsync(0, 100, default)));
        AssertDamaged(await Assert.ThrowsAsync<StoreException>(() => store.ServiceRequests.CreateAsync(Some.Request("311-new"), default)));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        Change("PRAGMA user_version=99");

        var fault = Assert.Throws<StoreException>(_temporary.Open);

        Assert.Contains(_temporary.DatabasePath, fault.Message, StringComparison.Ordinal);
        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        _temporary.Store.Dispose();
        File.Delete(_temporary.DatabasePath);
        Change("CREATE TABLE theirs (id)");

        var fault = Assert.Throws<StoreException>(_temporary.Open);

        Assert.Contains("another program", fault.Message, StringComparison.Ordinal);
    }

    [SmallDiskFact]
    public async Task A_full_disk_is_told_and_what_was_acknowledged_stays()
    {
        using var disk = new SmallDisk();
        using var store = EmbeddedStore.Open(disk.Folder, TimeProvider.System);
        var mails = 0;
        var requests = 0;

        var mailFault = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (; ; mails++)
                await store.Archive.PutAsync(Some.Key(Mail(mails)), Mail(mails), default);
        });
        File.Delete(Directory.EnumerateFiles(disk.Folder, "*.eml", SearchOption.AllDirectories).First());
        var requestFault = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (; ; requests++)
                await store.ServiceRequests.CreateAsync(Some.Request($"311-{requests}", description: new string('x', 20_000)), default);
        });

        Assert.Contains("is full", mailFault.Message, StringComparison.Ordinal);
        Assert.Contains("is full", requestFault.Message, StringComparison.Ordinal);
        Assert.Equal(mails - 1, await store.Archive.ListAsync(default).CountAsync());
        Assert.Equal(requests, await store.ServiceRequests.CountAsync(default));
        Assert.NotNull(await store.ServiceRequests.FindAsync($"311-{requests - 1}", default));

        foreach (var path in Directory.EnumerateFiles(disk.Folder, "*.eml", SearchOption.AllDirectories).Take(20))
            File.Delete(path);
        Assert.True(await store.ServiceRequests.CreateAsync(Some.Request("311-after"), default));
    }

    public void Dispose() => _temporary.Dispose();

    private static byte[] Mail(int number) => Some.Mail($"{number} {new string('x', 50_000)}");

    private void AssertDamaged(StoreException fault)
    {
        Assert.Contains(_temporary.DatabasePath, fault.Message, StringComparison.Ordinal);
        Assert.Contains("aside", fault.Message, StringComparison.Ordinal);
        Assert.Contains("archived mail", fault.Message, StringComparison.Ordinal);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_temporary.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
