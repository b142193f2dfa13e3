using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts;

/// <summary>What every keeper of decisions does.</summary>
public abstract class DecisionsContract
{
    protected abstract IDecisions Decisions { get; }

    [Fact]
    public async Task A_decision_comes_back_to_the_last_property()
    {
        var decision = Some.Decision("a", subject: Some.ManyScripts);

        Some.AssertSame(decision, await Decisions.KeepAsync(decision, default));

        Some.AssertSame(decision, await Decisions.FindAsync(new EmailKey(decision.EmailKey), default));
    }

    [Fact]
    public async Task The_first_decision_stands()
    {
        var first = Some.Decision("a", subject: "first");
        await Decisions.KeepAsync(first, default);

        Some.AssertSame(first, await Decisions.KeepAsync(Some.Decision("a", subject: "second"), default));

        Some.AssertSame(first, await Decisions.FindAsync(new EmailKey(first.EmailKey), default));
    }

    [Fact]
    public async Task An_undecided_email_has_none() =>
        Assert.Null(await Decisions.FindAsync(new EmailKey(Some.Key("undecided").Value), default));

    [Fact]
    public async Task Of_many_deciders_at_once_all_get_the_one_decision_that_stands()
    {
        var standing = await Together.DoAsync(i => Decisions.KeepAsync(Some.Decision("a", subject: $"{i}"), default));

        var kept = await Decisions.FindAsync(new EmailKey(Some.Key("a").Value), default);
        Assert.All(standing, decision => Assert.Equal(kept?.Subject, decision.Subject));
    }

    [Fact]
    public async Task The_newest_come_first()
    {
        foreach (var i in new[] { 3, 1, 4, 2, 0 })
            await Decisions.KeepAsync(Some.Decision($"{i}", Some.Morning.AddMinutes(i), $"{i}"), default);

        Assert.Equal(["4", "3", "2", "1", "0"], Subjects(await Decisions.ListAsync(0, 10, default)));
        Assert.Equal(["3", "2"], Subjects(await Decisions.ListAsync(1, 2, default)));
        Assert.Empty(await Decisions.ListAsync(5, 2, default));
    }

    [Fact]
    public async Task A_long_email_fits()
    {
        var decision = Some.Decision("a") with { Parts = [new PartDocument { Text = LongText, Disposition = "escalated" }] };

        await Decisions.KeepAsync(decision, default);

        Assert.Equal(LongText, (await Decisions.FindAsync(new EmailKey(decision.EmailKey), default))?.Parts[0].Text);
    }

    private static string LongText { get; } = string.Concat(Enumerable.Repeat("The road — la rue 🚧. ", 50_000));

    private static IEnumerable<string> Subjects(IReadOnlyList<DecisionDocument> decisions) => decisions.Select(decision => decision.Subject);
}
