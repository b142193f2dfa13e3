using Toronto311.Application.Inbound;

namespace Toronto311.Tests.Contracts;

/// <summary>What every account of all mail does.</summary>
public abstract class LedgerContract
{
    protected abstract ILedger Ledger { get; }

    [Fact]
    public async Task An_accepted_email_waits_until_it_is_settled()
    {
        Assert.True(await Ledger.AcceptAsync(Some.Row("a"), default));
        Some.AssertSame(Some.Row("a"), await Ledger.FindAsync(Some.Key("a"), default));

        Assert.True(await Ledger.SettleAsync(Some.Key("a"), Some.Settlement("answered"), default));

        Some.AssertSame(Some.Row("a") with { Settlement = Some.Settlement("answered") }, await Ledger.FindAsync(Some.Key("a"), default));
    }

    [Fact]
    public async Task An_email_is_entered_once_and_the_first_entry_stands()
    {
        await Ledger.AcceptAsync(Some.Row("a"), default);
        await Ledger.SettleAsync(Some.Key("a"), Some.Settlement(), default);

        Assert.False(await Ledger.AcceptAsync(Some.Row("a") with { Source = "upload" }, default));

        Some.AssertSame(Some.Row("a") with { Settlement = Some.Settlement() }, await Ledger.FindAsync(Some.Key("a"), default));
    }

    [Fact]
    public async Task A_settled_email_stays_as_it_is()
    {
        await Ledger.AcceptAsync(Some.Row("a"), default);
        await Ledger.SettleAsync(Some.Key("a"), Some.Settlement("filed"), default);

        Assert.False(await Ledger.SettleAsync(Some.Key("a"), Some.Settlement("discarded", "Spam"), default));

        Assert.Equal("filed", (await Ledger.FindAsync(Some.Key("a"), default))?.Settlement?.Disposition);
        Assert.Equal([new LedgerCount("filed", "", 1, 1)], await Ledger.CountAsync(default));
    }

    [Fact]
    public async Task An_email_never_accepted_cannot_be_settled()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Ledger.SettleAsync(Some.Key("unknown"), Some.Settlement(), default));

        Assert.Null(await Ledger.FindAsync(Some.Key("unknown"), default));
    }

    [Fact]
    public async Task Of_many_acceptances_at_once_one_counts()
    {
        var accepted = await Together.DoAsync(_ => Ledger.AcceptAsync(Some.Row("a"), default));
        var settled = await Together.DoAsync(i => Ledger.SettleAsync(Some.Key("a"), Some.Settlement("answered", $"{i}"), default));

        Assert.Single(accepted, isNew => isNew);
        Assert.Single(settled, isFirst => isFirst);
        Assert.Equal($"{Array.IndexOf(settled, true)}", (await Ledger.FindAsync(Some.Key("a"), default))?.Settlement?.Reasons[0]);
    }

    [Fact]
    public async Task The_newest_come_first_and_those_of_one_instant_by_key()
    {
        foreach (var i in Enumerable.Range(0, 9))
            await Ledger.AcceptAsync(Some.Row($"{i}", Some.Morning.AddTicks(i / 3)), default);
        var expected = Enumerable.Range(0, 9)
            .OrderByDescending(i => i / 3).ThenBy(i => Some.Key($"{i}").Value, StringComparer.Ordinal)
            .Select(i => Some.Key($"{i}").Value).ToList();

        Assert.Equal(expected, Keys(await Ledger.ListAsync(null, 0, 100, default)));
        Assert.Equal(expected[2..6], Keys(await Ledger.ListAsync(null, 2, 4, default)));
        Assert.Equal(expected[8..], Keys(await Ledger.ListAsync(null, 8, 4, default)));
        Assert.Empty(await Ledger.ListAsync(null, 9, 4, default));
    }

    [Fact]
    public async Task One_disposition_can_be_listed_alone_and_waiting_is_one()
    {
        foreach (var name in new[] { "a", "b", "c" })
            await Ledger.AcceptAsync(Some.Row(name), default);
        await Ledger.SettleAsync(Some.Key("b"), Some.Settlement("filed"), default);

        Assert.Equal([Some.Key("b").Value], Keys(await Ledger.ListAsync("filed", 0, 9, default)));
        Assert.Equal(2, (await Ledger.ListAsync("waiting", 0, 9, default)).Count);
    }

    [Fact]
    public async Task Instants_are_compared_whatever_their_offset()
    {
        await Ledger.AcceptAsync(Some.Row("earlier", new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.FromHours(2))), default);
        await Ledger.AcceptAsync(Some.Row("later", new DateTimeOffset(2026, 6, 1, 11, 0, 0, TimeSpan.Zero)), default);

        Assert.Equal([Some.Key("later").Value, Some.Key("earlier").Value], Keys(await Ledger.ListAsync(null, 0, 2, default)));
    }

    [Fact]
    public async Task Emails_count_by_disposition_and_first_reason()
    {
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            await Ledger.AcceptAsync(Some.Row(name), default);
        await Ledger.SettleAsync(Some.Key("a"), Some.Settlement("escalated", "Danger", "LowConfidence"), default);
        await Ledger.SettleAsync(Some.Key("b"), Some.Settlement("escalated", "Danger"), default);
        await Ledger.SettleAsync(Some.Key("c"), Some.Settlement("filed"), default);

        var counts = await Ledger.CountAsync(default);

        Assert.Equal(
            [new LedgerCount("escalated", "Danger", 2, 2), new LedgerCount("filed", "", 1, 1), new LedgerCount("waiting", "", 2)],
            counts.OrderBy(count => count.Disposition, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys(IReadOnlyList<LedgerRow> rows) => rows.Select(row => row.ArchiveKey);
}
