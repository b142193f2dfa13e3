using System.Diagnostics;
using System.Globalization;
using System.Text;
using Toronto311.Domain.Mail;
using Xunit.Abstractions;

namespace Toronto311.Tests.Application;

/// <summary>What measures memory runs alone.</summary>
[CollectionDefinition(nameof(RobotTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Another mail program that answers whatever we send, without a header that says so; and thousands of notes that nobody reads anything.</summary>
[Collection(nameof(RobotTests))]
public sealed class RobotTests(ITestOutputHelper output) : IDisposable
{
    private const string Robot = "office@robot.example";
    private const string Question = "During which hours may a builder make construction noise on a Saturday?";

    /// <summary>The robot would go on for ever.</summary>
    private const int Tired = 60;

    private readonly TestSystem system = new(inMemory: true);

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task One_that_asks_the_same_gets_the_card_once_in_a_week()
    {
        var (sent, got, cards) = await FaceAsync((_, _) => Question, days: 1);
        Assert.Equal(1, cards);
        Assert.InRange(got, 1, 2);
        Assert.InRange(sent, 2, 3);
    }

    [Fact]
    public async Task One_that_asks_the_same_above_our_own_words_gets_the_card_once()
    {
        var (_, got, cards) = await FaceAsync((ours, _) => $"{Question}\n\nOn Monday 311 Toronto wrote:\n{Quoted(ours)}", days: 1);
        Assert.Equal(1, cards);
        Assert.InRange(got, 1, 2);
    }

    [Fact]
    public async Task One_that_counts_gets_the_card_once_and_the_exchange_ends_by_the_cap()
    {
        var (_, got, cards) = await FaceAsync((_, number) => $"Case {number}. {Question} This is what case {number} is about.", days: 1);
        Assert.Equal(1, cards);
        Assert.InRange(got, 1, 8);
    }

    [Fact]
    public async Task One_that_asks_every_day_gets_the_card_once_in_a_week_and_a_person_reads_the_rest()
    {
        var (sent, _, cards) = await FaceAsync((_, number) => $"Case {number}. {Question}", days: 15);
        Assert.Equal(15, sent);
        Assert.Equal(3, cards); // On days 1 and 8, and on day 15 while a person reads it too.
        Assert.Equal(13, (await system.Store.Decisions.ListAsync(0, 100, default)).Count(decision => decision.Disposition == "escalated"));
    }

    [Fact]
    public async Task Ten_thousand_automatic_replies_in_a_row_are_not_answered_file_nothing_and_leave_memory_flat()
    {
        var watch = Stopwatch.StartNew();
        var at = new Dictionary<int, (long Heap, long WorkingSet)>();
        for (var n = 1; n <= 10_000; n++)
        {
            await system.Accept.AcceptAsync(Encoding.UTF8.GetBytes(Note(n)), Envelope.Unknown, "test", default);
            if (n % 16 == 0 || n is 1_000 or 10_000)
                await system.WorkAsync();
            if (n is 1_000 or 10_000)
                at[n] = Memory();
        }

        output.WriteLine($"10,000 automatic replies in {watch.Elapsed.TotalSeconds:0.0} s; managed heap {at[1_000].Heap >> 10:N0} kB at 1,000, {at[10_000].Heap >> 10:N0} kB at 10,000; working set {at[1_000].WorkingSet >> 20:N0} MB, {at[10_000].WorkingSet >> 20:N0} MB");
        Assert.Equal(0, await system.Store.Outbox.CountAsync(default));
        Assert.Equal(0, await system.Store.ServiceRequests.CountAsync(default));
        Assert.Equal(0, await system.Store.Escalations.CountAsync(default));
        var counts = await system.Store.Ledger.CountAsync(default);
        Assert.Equal(10_000, counts.Where(count => count.Disposition == "discarded").Sum(count => count.Count));
        Assert.Equal(10_000, counts.Sum(count => count.Count));
        Assert.InRange(at[10_000].Heap, 0, at[1_000].Heap + (8 << 20));
        Assert.InRange(at[10_000].WorkingSet, 0, at[1_000].WorkingSet + (64 << 20));
    }

    private static (long Heap, long WorkingSet) Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var self = Process.GetCurrentProcess();
        return (heap, self.WorkingSet64);
    }

    /// <summary>Every third says in a header what it is, every third in its subject, every third in its words alone.</summary>
    private static string Note(int number) => Mails.From(
        $"p{number}@away.example",
        (number % 3) switch { 1 => "Automatic reply: Pothole", _ => "Re: Pothole" },
        $"I am out of the office until {number % 28} December and have no access to email. In urgent cases please call my colleague.",
        string.Create(CultureInfo.InvariantCulture, $"note{number}@away.example"),
        (number % 3) switch { 0 => "Auto-Submitted: auto-replied", _ => "In-Reply-To: <x.reply@mail.toronto311.invalid>" });

    private static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => $"> {line}"));

    /// <summary>Lets the robot write, and answer whatever it gets, with every header gone.</summary>
    /// <param name="say">What it says to our mail, the n-th time.</param>
    /// <param name="days">It writes once a day for so many days, or, for one day, on and on until it gets nothing.</param>
    private async Task<(int Sent, int Got, int Cards)> FaceAsync(Func<string, int, string> say, int days)
    {
        var (sent, got, cards, ours) = (0, 0, 0, "");
        while (sent < (days > 1 ? days : Tired))
        {
            sent++;
            var row = await system.ReceiveAsync(Mails.From(Robot, $"Our file {sent * 7919}", say(ours, sent), $"{Guid.NewGuid():N}@robot.example"));
            var replies = await system.Store.Outbox.ListForAsync(row.Settlement?.EmailKey ?? "", default);
            Assert.InRange(replies.Count, 0, 1);
            if (replies.Count == 0 && days == 1)
                break;
            got += replies.Count;
            cards += replies.Count(reply => reply.Topics.Count > 0);
            ours = replies.Count > 0 ? replies[0].Text : ours;
            system.Clock.Advance(days > 1 ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1));
        }

        output.WriteLine($"it sent {sent}, we sent {got}, {cards} of them with the card");
        return (sent, got, cards);
    }
}
