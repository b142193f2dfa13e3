namespace Toronto311.Tests.Faults;

/// <summary>However and wherever the program is killed between fetch and reply, the same comes of every email as if nothing had happened.</summary>
[Collection(Baseline.Name)]
public sealed class KillTests(Baseline baseline)
{
    private static readonly string[] DoneByTheFirst = ["filed", "photo", "answered", "cardlost", "asked", "tworequests"];

    private static readonly string[] Counts = ["queue", "outbox has", "mailbox"];

    public static TheoryData<string> Points() => new(Way.Points);

    [FaultsFact]
    public void Every_step_that_is_taken_is_in_the_list()
    {
        Assert.Equal(Way.Points.Order(StringComparer.Ordinal), Stories.All.Keys.SelectMany(story => baseline.Passed[$"{story} "]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [FaultsTheory]
    [MemberData(nameof(Points))]
    public async Task Killed_at(string point)
    {
        var run = await baseline.KilledAsync(point);
        var release = Way.IsFrom(point, Way.Decided) ? 1 : 2;
        foreach (var story in baseline.KilledAt(point))
        {
            var kept = await run.KeptAsync(story);
            if (story == "cardlost" && release == 1 && !Way.IsFrom(point, Way.Written))
                AssertLeftToAPerson(kept);
            else
                AssertAlike(baseline.Undisturbed[(release, story)], kept, $"{story}, killed at {point}");
        }
    }

    /// <summary>The server has taken the mail, and we have not heard so or not kept it: it is sent again.</summary>
    [FaultsTheory]
    [InlineData("smtp.content:after")]
    [InlineData("outbox.change(sent):before")]
    public async Task What_is_sent_again_is_the_same_to_the_byte(string point)
    {
        var again = (await baseline.KilledAsync(point)).Arrived.GroupBy(mail => mail.Mail.MessageId, StringComparer.Ordinal).Where(mails => mails.Count() > 1).ToList();

        Assert.Equal(baseline.KilledAt(point).Count(), again.Count);
        Assert.All(again, mails => Assert.Single(mails.Select(mail => Convert.ToBase64String(mail.Raw)).Distinct(StringComparer.Ordinal)));
    }

    [FaultsFact]
    public void The_second_release_would_have_decided_otherwise_what_the_first_does_by_itself() => Assert.All(
        DoneByTheFirst,
        story => Assert.Contains(Kept.Differences(baseline.Undisturbed[(1, story)], baseline.Undisturbed[(2, story)]), line => line.StartsWith("has too escalation", StringComparison.Ordinal)));

    /// <summary>Built to fail: the checks see each of these.</summary>
    [FaultsTheory]
    [InlineData("ledger.settle", "lacks   ledger")]
    [InlineData("requests.create", "lacks   request")]
    [InlineData("queue.send outbound-email", "lacks   arrived")]
    [InlineData("queue.delete inbound-email", "lacks   queue inbound-email 0")]
    public async Task A_program_that_forgets_a_write_is_found_out(string step, string difference)
    {
        using var run = baseline.NewRun(null, Stories.All.Where(story => story.Key == "filed").ToDictionary(StringComparer.Ordinal));
        await Probe.RunAsync(baseline.Start(0, run) with { Forgets = step });

        Assert.Contains(Kept.Differences(baseline.Undisturbed[(1, "filed")], await run.KeptAsync("filed")), line => line.StartsWith(difference, StringComparison.Ordinal));
    }

    /// <summary>What was decided was to send a card that is there no more: the decision stands, and a person answers in place of the card.</summary>
    private void AssertLeftToAPerson(IReadOnlyList<string> kept)
    {
        Assert.All(baseline.Undisturbed[(1, "cardlost")].Where(line => line.StartsWith("decision", StringComparison.Ordinal) || line.StartsWith("ledger", StringComparison.Ordinal)), line => Assert.Contains(line, kept));
        Assert.Contains("has no such card any more", Assert.Single(kept, line => line.StartsWith("escalation", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Une personne du 311", Assert.Single(kept, line => line.StartsWith("arrived", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(baseline.Undisturbed[(1, "cardlost")].Where(IsCount), kept.Where(IsCount));
    }

    private static bool IsCount(string line) => Counts.Any(what => line.StartsWith(what, StringComparison.Ordinal));

    private static void AssertAlike(IReadOnlyList<string> expected, IReadOnlyList<string> actual, string what)
    {
        var differences = Kept.Differences(expected, actual);
        Assert.True(differences.Count == 0, $"{what}:\n{string.Join('\n', differences)}");
    }
}

/// <summary>A fact about the whole exchange; skipped by name where a server it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultsFactAttribute : FactAttribute
{
    internal const string Needs = "needs dovecot (Debian: apt-get install dovecot-imapd), node and smtp-server (npm ci in tests/Servers)";

    public FaultsFactAttribute() => Skip = Baseline.IsThere ? null : Needs;
}

/// <summary>A theory about the whole exchange; skipped by name where a server it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultsTheoryAttribute : TheoryAttribute
{
    public FaultsTheoryAttribute() => Skip = Baseline.IsThere ? null : FaultsFactAttribute.Needs;
}
