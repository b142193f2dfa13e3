using Xunit.Abstractions;

namespace Toronto311.Tests.Exchange;

/// <summary>Another mail program answers every mail of ours at once, and hides that it is one: every header is gone, Message-ID and subject are its own. The exchange ends all the same.</summary>
[Collection(nameof(SharedDesk))]
public sealed class RobotTests(SharedDesk shared, ITestOutputHelper output)
{
    /// <summary>Automatic mails to one sender within a day (Inbound:MostToSender as shipped).</summary>
    private const int Cap = 8;

    /// <summary>Far above anything that may happen: the robot would go on for ever.</summary>
    private const int Tired = 60;

    [ExchangeFact]
    public async Task A_robot_that_says_the_same_every_time_gets_one_answer()
    {
        var (sent, got) = await FaceAsync("same@robot.example", (_, _) => "Could you tell me which of your departments looks after the matter I have written about? I would like to speak to somebody there.");
        Assert.Equal((2, 1), (sent, got));
    }

    [ExchangeFact]
    public async Task A_robot_that_asks_for_the_same_work_every_time_has_it_filed_once()
    {
        var (_, got) = await FaceAsync("work@robot.example", (_, _) => Matters.Pothole("2100 Gamble Ave"));
        Assert.InRange(got, 1, 2);
        Assert.Single(await (await shared.OpenAsync()).RequestsOfAsync("work@robot.example"));
    }

    [ExchangeFact]
    public async Task A_robot_that_quotes_our_words_below_its_own_gets_hardly_more()
    {
        var (_, got) = await FaceAsync("quotes@robot.example", (ours, _) =>
            $"Thank you for your message. Somebody in our office would like to know more about this.\n\nOn Monday 311 Toronto wrote:\n{string.Join('\n', ours.Split('\n').Select(line => $"> {line}"))}");
        Assert.InRange(got, 1, 3);
    }

    [ExchangeFact]
    public async Task A_robot_that_runs_our_words_into_its_own_ends_at_the_cap_at_the_latest()
    {
        var (_, got) = await FaceAsync("mixes@robot.example", (ours, _) => $"We have read what you wrote to us.\n\n{ours}");
        Assert.InRange(got, 1, Cap);
    }

    [ExchangeFact]
    public async Task A_robot_that_counts_ends_at_the_cap()
    {
        var (sent, got) = await FaceAsync("counts@robot.example", (_, number) => $"This is note {number} of our office about the old town hall. Could somebody explain to us what the City plans to do with it in case {number}?");
        Assert.InRange(got, 1, Cap);
        Assert.Equal(got + 1, sent);
    }

    [ExchangeFact]
    public async Task A_robot_that_counts_and_asks_for_other_work_each_time_ends_at_the_cap()
    {
        var (sent, got) = await FaceAsync("works@robot.example", (_, number) => Matters.Pothole($"{2000 + (100 * number)} Eglinton Ave E"));
        Assert.Equal((Cap + 1, Cap), (sent, got));
        Assert.Equal(Cap, (await (await shared.OpenAsync()).RequestsOfAsync("works@robot.example")).Count);
    }

    /// <returns>How many mails the robot sent, its first included, and how many it got.</returns>
    private async Task<(int Sent, int Got)> FaceAsync(string robot, Func<string, int, string> say)
    {
        var desk = await shared.OpenAsync();
        var (sent, answered) = (0, 0);
        var ours = "";
        do
        {
            sent++;
            await desk.SendAsync(new Letter(robot, $"Our file {Guid.NewGuid():N}", say(ours, sent)));
            await desk.QuietAsync();
            var got = desk.MailsTo(robot);
            if (got.Count == answered)
                break;
            Assert.Equal(answered + 1, got.Count);
            answered = got.Count;
            ours = got[^1].Mail.TextBody!.ReplaceLineEndings("\n");
        }
        while (sent < Tired);

        output.WriteLine($"{robot}: it sent {sent}, we sent {answered}; {string.Join(", ", (await desk.DecisionsOnAsync(robot)).Select(decision => $"{decision.Disposition} {string.Join('+', decision.Reasons)}"))}");
        return (sent, answered);
    }
}
