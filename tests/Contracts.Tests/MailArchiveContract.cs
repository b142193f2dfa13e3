using System.Text;
using Toronto311.Application.Inbound;

namespace Toronto311.Tests.Contracts;

/// <summary>What every archive of raw mail does.</summary>
public abstract class MailArchiveContract
{
    protected abstract IMailArchive Archive { get; }

    [Fact]
    public async Task Bytes_come_back_exactly_as_received()
    {
        byte[] raw = [.. Some.Mail(Some.ManyScripts), 0, 255, 13, 10, 26];

        Assert.True(await Archive.PutAsync(Some.Key(raw), raw, default));

        Assert.Equal(raw, await Archive.GetAsync(Some.Key(raw), default));
    }

    [Fact]
    public async Task The_same_bytes_again_are_there_already()
    {
        var raw = Some.Mail("twice");
        await Archive.PutAsync(Some.Key(raw), raw, default);

        Assert.False(await Archive.PutAsync(Some.Key(raw), raw, default));

        Assert.Equal(raw, await Archive.GetAsync(Some.Key(raw), default));
    }

    [Fact]
    public async Task An_unknown_key_has_no_bytes() =>
        Assert.Null(await Archive.GetAsync(Some.Key("never kept"), default));

    [Fact]
    public async Task An_email_of_no_bytes_is_kept_too()
    {
        await Archive.PutAsync(Some.Key([]), Array.Empty<byte>(), default);

        var raw = await Archive.GetAsync(Some.Key([]), default);
        Assert.NotNull(raw);
        Assert.Empty(raw);
    }

    [Fact]
    public async Task A_large_email_is_kept_whole()
    {
        var raw = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("photo ", 2_000_000)));

        await Archive.PutAsync(Some.Key(raw), raw, default);

        Assert.Equal(raw, await Archive.GetAsync(Some.Key(raw), default));
    }

    [Theory]
    [InlineData("at once")]
    [InlineData("and again")]
    [InlineData("and a third time")]
    public async Task Of_many_deliveries_at_once_one_is_new(string text)
    {
        var raw = Some.Mail(text);

        var news = await Together.DoAsync(_ => Archive.PutAsync(Some.Key(raw), raw, default));

        Assert.Single(news, isNew => isNew);
        Assert.Equal(raw, await Archive.GetAsync(Some.Key(raw), default));
    }

    [Fact]
    public async Task Every_key_is_listed_once()
    {
        var mails = Enumerable.Range(0, 40).Select(i => Some.Mail($"mail {i}")).ToList();
        foreach (var raw in mails)
            await Archive.PutAsync(Some.Key(raw), raw, default);
        await Archive.PutAsync(Some.Key(mails[0]), mails[0], default);

        var listed = await Archive.ListAsync(default).ToListAsync();

        Assert.Equal(mails.Select(raw => Some.Key(raw).Value).Order(StringComparer.Ordinal), listed.Select(key => key.Value).Order(StringComparer.Ordinal));
    }
}
