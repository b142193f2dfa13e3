using Toronto311.Application.Surges;

namespace Toronto311.Tests.Contracts;

/// <summary>What every keeper of surges does.</summary>
public abstract class SurgesContract
{
    protected abstract ISurges Surges { get; }

    [Fact]
    public async Task People_are_counted_not_mails()
    {
        Assert.Equal(1, await CountAsync("jane", "1"));
        Assert.Equal(1, await CountAsync("jane", "2"));
        Assert.Equal(2, await CountAsync("joe", "3"));
        Assert.Equal(2, await CountAsync("joe", "3"));
        Assert.Equal(["1", "2", "3"], await Surges.ListEmailsAsync("dark signal", default));
    }

    [Fact]
    public async Task What_is_too_old_does_not_count()
    {
        await CountAsync("jane", "1");

        Assert.Equal(1, await Surges.CountAsync("dark signal", "joe", "2", Some.Morning.AddDays(2), Some.Morning.AddDays(1), default));
    }

    [Fact]
    public async Task Many_at_once_are_all_counted()
    {
        await Together.DoAsync(i => CountAsync($"{i}", $"{i}"));

        Assert.Equal(51, await CountAsync("last", "last"));
    }

    [Fact]
    public async Task A_surge_is_made_changed_and_found()
    {
        Assert.Null(await Surges.ChangeAsync("s", standing => standing, default));
        Assert.Null(await Surges.FindAsync("s", default));

        var made = Surge("s", Some.Morning) with { Notice = new SurgeNotice(new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Crews are there." }, Some.Morning.AddDays(1), "sam") };
        await Surges.ChangeAsync("s", _ => made, default);
        Some.AssertSame(made, await Surges.FindAsync("s", default));

        await Surges.ChangeAsync("s", standing => standing! with { Senders = 40, Notice = null }, default);
        Some.AssertSame(made with { Senders = 40, Notice = null }, await Surges.ChangeAsync("s", _ => null, default));
    }

    [Fact]
    public async Task Surges_come_with_the_newest_mail_first()
    {
        foreach (var (id, hours) in new[] { ("old", -1), ("first", 0), ("second", 1) })
            await Surges.ChangeAsync(id, _ => Surge(id, Some.Morning.AddHours(hours)), default);

        Assert.Equal(["second", "first"], (await Surges.ListAsync(Some.Morning, default)).Select(surge => surge.Id));
    }

    private Task<int> CountAsync(string sender, string emailKey) => Surges.CountAsync("dark signal", sender, emailKey, Some.Morning, Some.Morning.AddDays(-1), default);

    private static Surge Surge(string id, DateTimeOffset lastAt) =>
        new() { Schema = Application.Surges.Surge.CurrentSchema, Id = id, Name = "Traffic signal out", Senders = 10, FirstAt = Some.Morning, LastAt = lastAt };
}
