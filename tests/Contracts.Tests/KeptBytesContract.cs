using System.Text;

namespace Toronto311.Tests.Contracts;

/// <summary>What every store does that keeps bytes under their hash: raw mail, photos.</summary>
public abstract class KeptBytesContract
{
    protected abstract Task<bool> PutAsync(string key, ReadOnlyMemory<byte> bytes);

    protected abstract Task<byte[]?> GetAsync(string key);

    protected abstract IAsyncEnumerable<string> ListAsync();

    [Fact]
    public async Task Bytes_come_back_exactly_as_put()
    {
        byte[] raw = [.. Some.Mail(Some.ManyScripts), 0, 255, 13, 10, 26];

        Assert.True(await PutAsync(Some.Key(raw).Value, raw));

        Assert.Equal(raw, await GetAsync(Some.Key(raw).Value));
    }

    [Fact]
    public async Task The_same_bytes_again_are_there_already()
    {
        var raw = Some.Mail("twice");
        await PutAsync(Some.Key(raw).Value, raw);

        Assert.False(await PutAsync(Some.Key(raw).Value, raw));

        Assert.Equal(raw, await GetAsync(Some.Key(raw).Value));
    }

    [Fact]
    public async Task An_unknown_key_has_no_bytes() =>
        Assert.Null(await GetAsync(Some.Key("never kept").Value));

    [Fact]
    public async Task No_bytes_are_kept_too()
    {
        await PutAsync(Some.Key([]).Value, Array.Empty<byte>());

        var raw = await GetAsync(Some.Key([]).Value);
        Assert.NotNull(raw);
        Assert.Empty(raw);
    }

    [Fact]
    public async Task A_large_file_is_kept_whole()
    {
        var raw = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("photo ", 2_000_000)));

        await PutAsync(Some.Key(raw).Value, raw);

        Assert.Equal(raw, await GetAsync(Some.Key(raw).Value));
    }

    [Theory]
    [InlineData("at once")]
    [InlineData("and again")]
    [InlineData("and a third time")]
    public async Task Of_many_at_once_one_is_new(string text)
    {
        var raw = Some.Mail(text);

        var news = await Together.DoAsync(_ => PutAsync(Some.Key(raw).Value, raw));

        Assert.Single(news, isNew => isNew);
        Assert.Equal(raw, await GetAsync(Some.Key(raw).Value));
    }

    [Fact]
    public async Task Every_key_is_listed_once()
    {
        var mails = Enumerable.Range(0, 40).Select(i => Some.Mail($"mail {i}")).ToList();
        foreach (var raw in mails)
            await PutAsync(Some.Key(raw).Value, raw);
        await PutAsync(Some.Key(mails[0]).Value, mails[0]);

        var listed = await ListAsync().ToListAsync();

        Assert.Equal(mails.Select(raw => Some.Key(raw).Value).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
