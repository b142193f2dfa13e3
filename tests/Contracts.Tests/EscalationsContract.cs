using Toronto311.Application.Escalations;

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
}
