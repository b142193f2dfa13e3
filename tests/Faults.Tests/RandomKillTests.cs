using Toronto311.Adapters.Embedded;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Xunit.Abstractions;

namespace Toronto311.Tests.Faults;

/// <summary>Killed at any moment, in the midst of much mail, the sums hold.</summary>
[Collection(Baseline.Name)]
public sealed class RandomKillTests(Baseline baseline, ITestOutputHelper output)
{
    private const int Kills = 20;
    private const int Mails = 200;
    private const int Seed = 311;

    [FaultsFact]
    public async Task Twenty_kills_at_random_moments_under_two_hundred_mails_lose_nothing_and_double_nothing()
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        using var run = baseline.NewRun(null, new Dictionary<string, string[]>(StringComparer.Ordinal) { ["any"] = [.. Enumerable.Range(0, Mails).Select(Stories.Any)] });
        var mails = run.Installations[0].Mails.Chunk(Mails / Kills).ToList();
        var busy = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var installation = run.Installations[0] with { Mails = mails[kill] };
            using var probe = new Probe(baseline.Start(kill, run) with { IsFree = true, EndsByKill = true, Installations = [installation] });
            await probe.HearAsync();
            await Task.Delay(random.Next(100, 900));
            probe.Kill();
            await probe.EndAsync(Probe.Killed);
            busy += await SettledAsync(run) < (kill + 1) * mails[kill].Length ? 1 : 0;
        }

        output.WriteLine($"{busy} of {Kills} kills came while something was under way");
        Assert.True(busy >= Kills / 2);

        using (var last = new Probe(baseline.Resume(Kills, run) with { IsFree = true }))
        {
            await last.HearAsync();
            await last.EndAsync(0);
        }

        await AssertSumsAsync(run);
    }

    private async Task AssertSumsAsync(Run run)
    {
        using var store = EmbeddedStore.Open(run.Installations[0].Folder, TimeProvider.System);
        var rows = await store.Ledger.ListAsync(null, 0, 2 * Mails, default);
        var decisions = await store.Decisions.ListAsync(0, 2 * Mails, default);
        var replies = new List<OutboundEmail>();
        foreach (var decision in decisions)
            replies.AddRange(await store.Outbox.ListForAsync(decision.EmailKey, default));
        var arrived = run.Arrived;
        output.WriteLine($"{arrived.Count} mails arrived, {arrived.DistinctBy(mail => mail.Mail.MessageId).Count()} different ones");

        Assert.Equal(Mails, rows.Count);
        Assert.Equal(Mails, rows.Select(row => row.Settlement?.EmailKey).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Each(("answered", 1), ("asked", 1), ("escalated", 2), ("filed", 1)), rows.CountBy(row => row.Settlement?.Disposition ?? "waiting").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(Mails, decisions.Count);
        Assert.Equal(2 * Mails / 5, await store.ServiceRequests.CountAsync(default));
        Assert.Equal(2 * Mails / 5, await store.Escalations.CountAsync(default));
        Assert.Equal(Mails, await store.Outbox.CountAsync(default));
        Assert.All(replies, reply => Assert.Equal(DeliveryState.Sent, reply.Delivery.State));
        foreach (var name in new[] { QueueNames.InboundEmail, QueueNames.OutboundEmail })
            Assert.Equal((0, 0), (await store.Queues.Get(name).CountAsync(default), await store.Queues.Get(name + QueueNames.PoisonSuffix).CountAsync(default)));
        Assert.Equal((0, Mails), run.Mailbox("any"));
        Assert.Equal(replies.Select(reply => reply.MessageId).Order(StringComparer.Ordinal), arrived.Select(mail => mail.Mail.MessageId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(arrived.GroupBy(mail => mail.RcptTo[0], StringComparer.Ordinal), mails => Assert.Single(mails.Select(mail => Convert.ToBase64String(mail.Raw)).Distinct(StringComparer.Ordinal)));
    }

    private static async Task<int> SettledAsync(Run run)
    {
        using var store = EmbeddedStore.Open(run.Installations[0].Folder, TimeProvider.System);
        return (await store.Ledger.ListAsync(null, 0, Mails, default)).Count(row => row.Settlement is not null);
    }

    private static IEnumerable<(string, int)> Each(params (string Disposition, int Fifths)[] parts) => parts.Select(part => (part.Disposition, part.Fifths * Mails / 5));
}
