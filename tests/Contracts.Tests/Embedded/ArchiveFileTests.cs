using Toronto311.Adapters.Embedded;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>What the archive does about its files: where they are, and what a disk or a crash may do to them.</summary>
public sealed class ArchiveFileTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();
    private readonly byte[] _raw = Some.Mail("file");

    private string FilePath
    {
        get
        {
            var key = Some.Key(_raw).Value;
            return Path.Combine(MailFolder, key[..2], key[2..4], key + ".eml");
        }
    }

    private string MailFolder => Path.Combine(_temporary.Folder, EmbeddedStore.MailFolder);

    [Fact]
    public async Task An_email_is_a_plain_file_named_by_its_hash()
    {
        await _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default);

        Assert.Equal(_raw, await File.ReadAllBytesAsync(FilePath));
    }

    [Fact]
    public async Task Nothing_but_the_email_is_left_behind()
    {
        await Together.DoAsync(_ => _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default));

        Assert.Equal([FilePath], Directory.EnumerateFiles(MailFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Bytes_that_the_disk_has_altered_are_told_and_not_given_out()
    {
        await _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default);
        await File.WriteAllBytesAsync(FilePath, _raw[..^1]);

        var fault = await Assert.ThrowsAsync<StoreException>(() => _temporary.Store.Archive.GetAsync(Some.Key(_raw), default));

        Assert.Contains(FilePath, fault.Message, StringComparison.Ordinal);
        Assert.Contains("backup", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_altered_mail_again_mends_it()
    {
        await _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default);
        await File.WriteAllTextAsync(FilePath, "");

        Assert.True(await _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default));

        Assert.Equal(_raw, await _temporary.Store.Archive.GetAsync(Some.Key(_raw), default));
    }

    [Fact]
    public async Task A_key_that_is_not_the_hash_of_the_bytes_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _temporary.Store.Archive.PutAsync(Some.Key("other"), _raw, default));

        Assert.Empty(await _temporary.Store.Archive.ListAsync(default).ToListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task A_key_cannot_lead_out_of_the_archive(string key) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _temporary.Store.Archive.GetAsync(new ArchiveKey(key), default));

    [Fact]
    public async Task A_half_written_email_is_never_seen_and_an_old_one_is_cleared_away()
    {
        var partial = Path.Combine(MailFolder, ".partial");
        var young = Path.Combine(partial, "young");
        var old = Path.Combine(partial, "old");
        await File.WriteAllBytesAsync(young, _raw[..10]);
        await File.WriteAllBytesAsync(old, _raw[..10]);
        File.SetLastWriteTimeUtc(young, Some.Morning.UtcDateTime.AddMinutes(-5));
        File.SetLastWriteTimeUtc(old, Some.Morning.UtcDateTime.AddHours(-2));

        _temporary.Reopen();

        Assert.Equal([young], Directory.EnumerateFiles(partial));
        Assert.Empty(await _temporary.Store.Archive.ListAsync(default).ToListAsync());
        Assert.Null(await _temporary.Store.Archive.GetAsync(Some.Key(_raw), default));
    }

    [Fact]
    public async Task A_file_of_somebody_elses_is_not_listed_as_mail()
    {
        await _temporary.Store.Archive.PutAsync(Some.Key(_raw), _raw, default);
        await File.WriteAllTextAsync(Path.Combine(MailFolder, "notes.eml"), "not archived by us");

        Assert.Equal([Some.Key(_raw)], await _temporary.Store.Archive.ListAsync(default).ToListAsync());
    }

    public void Dispose() => _temporary.Dispose();
}
