using Toronto311.Application.Escalations;
using Toronto311.Application.Requests;

namespace Toronto311.Tests.Contracts;

/// <summary>What every list of what waits for a person does.</summary>
public abstract class EscalationsContract
{
    protected abstract IEscalations Escalations { get; }

    [Fact]
    public async Task An_escalation_comes_back_to_the_last_property()
    {
        var escalation = Some.Escalation("e1", isUrgent: true) with { EmailKey = "key", Detail = Some.ManyScripts, Language = "fr" };

        Assert.True(await Escalations.CreateAsync(escalation, default));

        Some.AssertSame(escalation, await Escalations.FindAsync("e1", default));
    }

    [Fact]
    public async Task Escalating_twice_is_escalating_once()
    {
        await Escalations.CreateAsync(Some.Escalation("e1"), default);

        Assert.False(await Escalations.CreateAsync(Some.Escalation("e1", isUrgent: true), default));

        Some.AssertSame(Some.Escalation("e1"), await Escalations.FindAsync("e1", default));
        Assert.Equal(1, await Escalations.CountAsync(default));
    }

    [Fact]
    public async Task An_unknown_escalation_is_not_found() => Assert.Null(await Escalations.FindAsync("e9", default));

    [Fact]
    public async Task Of_many_at_once_one_is_new()
    {
        var news = await Together.DoAsync(_ => Escalations.CreateAsync(Some.Escalation("e1"), default));

        Assert.Single(news, isNew => isNew);
    }

    [Fact]
    public async Task Urgent_ones_come_first_and_then_the_longest_waiting()
    {
        await Escalations.CreateAsync(Some.Escalation("calm, late", false, Some.Morning.AddHours(3)), default);
        await Escalations.CreateAsync(Some.Escalation("urgent, late", true, Some.Morning.AddHours(4)), default);
        await Escalations.CreateAsync(Some.Escalation("calm, early", false, Some.Morning.AddHours(1)), default);
        await Escalations.CreateAsync(Some.Escalation("urgent, early", true, Some.Morning.AddHours(2)), default);

        Assert.Equal(["urgent, early", "urgent, late", "calm, early", "calm, late"], Ids(await Escalations.ListAsync(0, 10, default)));
        Assert.Equal(["urgent, late", "calm, early"], Ids(await Escalations.ListAsync(1, 2, default)));
        Assert.Empty(await Escalations.ListAsync(4, 2, default));
    }

    [Fact]
    public async Task Further_emails_are_added_in_order_and_each_once()
    {
        await Escalations.CreateAsync(Some.Escalation("e1"), default);

        Assert.True(await Escalations.AppendAsync("e1", Some.Entry("b"), default));
        Assert.True(await Escalations.AppendAsync("e1", Some.Entry("a"), default));
        Assert.False(await Escalations.AppendAsync("e1", Some.Entry("a", "again"), default));

        Some.AssertSame(
            Some.Escalation("e1") with { History = [Some.Entry("b"), Some.Entry("a")] },
            await Escalations.FindAsync("e1", default));
    }

    [Fact]
    public async Task Of_many_additions_at_once_none_is_lost_or_doubled()
    {
        await Escalations.CreateAsync(Some.Escalation("e1"), default);

        await Together.DoAsync(i => Escalations.AppendAsync("e1", Some.Entry($"{i / 2}"), default));

        var history = (await Escalations.FindAsync("e1", default))?.History ?? [];
        Assert.Equal(Enumerable.Range(0, 25), history.Select(entry => int.Parse(entry.Id, null)).Order());
    }

    [Fact]
    public async Task Nothing_can_be_added_to_an_unknown_escalation() =>
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Escalations.AppendAsync("e9", Some.Entry("a"), default));

    [Fact]
    public async Task A_long_further_email_fits()
    {
        await Escalations.CreateAsync(Some.Escalation("e1"), default);

        await Escalations.AppendAsync("e1", Some.Entry("a", new string('x', 1_000_000)), default);

        Assert.Equal(1_000_000, (await Escalations.FindAsync("e1", default))?.History[0].Text.Length);
    }

    private static IEnumerable<string> Ids(IReadOnlyList<Escalation> escalations) => escalations.Select(escalation => escalation.Id);

    [Fact]
    public async Task Many_changes_at_once_are_all_kept()
    {
        await Escalations.CreateAsync(Some.Escalation("1"), default);

        await Together.DoAsync(i => Escalations.ChangeAsync("1", standing => standing with { History = [.. standing.History, new HistoryEntry($"{i}", Some.Morning, "more")] }, default));

        Assert.Equal(50, (await Escalations.FindAsync("1", default))?.History.Count);
    }

    [Fact]
    public async Task A_change_of_nothing_leaves_it_and_none_is_made_of_what_is_not_there()
    {
        await Escalations.CreateAsync(Some.Escalation("1"), default);

        Some.AssertSame(Some.Escalation("1"), await Escalations.ChangeAsync("1", _ => null, default));
        Assert.Null(await Escalations.ChangeAsync("2", standing => standing, default));
        Assert.Equal(1, await Escalations.CountAsync(default));
    }

    [Fact]
    public async Task Those_of_councillors_offices_come_before_residents_of_the_same_urgency()
    {
        await Escalations.CreateAsync(Some.Escalation("resident", receivedAt: Some.Morning), default);
        await Escalations.CreateAsync(Some.Escalation("office", receivedAt: Some.Morning.AddHours(1)) with { IsFromCouncillor = true }, default);
        await Escalations.CreateAsync(Some.Escalation("urgent", isUrgent: true, receivedAt: Some.Morning.AddHours(2)), default);

        Assert.Equal(["urgent", "office", "resident"], (await Escalations.ListAsync(0, 10, default)).Select(one => one.Id));
    }
}
