namespace Toronto311.Tests.Application;

/// <summary>Emails that continue an exchange join it, and only for the person it is with.</summary>
public sealed class ConversationTests : IDisposable
{
    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_request_without_a_place_is_asked_for_it_and_the_reply_files_it()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere));
        Assert.Equal("asked", asked.Settlement?.Disposition);
        Assert.Equal(0, await system.Store.ServiceRequests.CountAsync(default));

        var reply = await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E", (await system.ReplyAsync(asked)).MessageId));

        Assert.Equal("filed", reply.Settlement?.Disposition);
        Assert.Equal("road-pothole", Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default)).ServiceCode);
    }

    [Fact]
    public async Task Answering_the_question_twice_files_once()
    {
        var question = (await system.ReplyAsync(await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere)))).MessageId;
        await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E", question));
        var again = await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is at 88 Wellesley St E, beside the bus stop", question, "third@example.com"));

        Assert.Equal("appended", again.Settlement?.Disposition);
        Assert.Single(Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default)).History);
    }

    [Fact]
    public async Task The_address_in_the_signature_is_offered_and_a_yes_files_it()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", "There is a pothole on our road, about the size of a dinner plate. Please repair it.\n\n-- \nJane Roe\n88 Wellesley St E\n416-555-0142"));
        Assert.Equal("asked", asked.Settlement?.Disposition);
        var question = await system.ReplyAsync(asked);
        Assert.Contains("88 Wellesley St E", question.Text, StringComparison.Ordinal);

        await system.ReceiveAsync(Mails.Reply("jane@example.com", "Yes", question.MessageId));

        Assert.Contains("88 Wellesley St E", Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default)).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_an_answer_reaches_a_person_but_a_thank_you_ends_it()
    {
        var answered = await system.ReceiveAsync(Mails.From("jane@example.com", "Question", "During which hours may a builder make construction noise on a Saturday?"));
        Assert.Equal("answered", answered.Settlement?.Disposition);
        var answer = (await system.ReplyAsync(answered)).MessageId;

        var back = await system.ReceiveAsync(Mails.Reply("jane@example.com", "That does not help me, they were drilling on a holiday.", answer));
        var thanks = await system.ReceiveAsync(Mails.Reply("jane@example.com", "Thank you!", answer, "third@example.com"));

        Assert.Contains("ReplyToAnswer", back.Settlement?.Reasons ?? []);
        Assert.Equal(["Thanks"], thanks.Settlement?.Reasons);
    }

    [Fact]
    public async Task Somebody_else_who_quotes_our_Message_ID_never_joins_the_request()
    {
        var filed = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        var number = (await system.ReplyAsync(filed)).MessageId;

        var stranger = await system.ReceiveAsync(Mails.Reply("mallory@example.net", "It is much bigger than I told you at first, please note it.", number));

        Assert.Equal("escalated", stranger.Settlement?.Disposition);
        Assert.Empty(Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default)).History);
    }

    [Fact]
    public async Task The_same_question_again_within_a_week_gets_a_person_not_the_same_card()
    {
        const string Question = "During which hours may a builder make construction noise on a Saturday?";
        await system.ReceiveAsync(Mails.From("jane@example.com", "Question", Question));
        var again = await system.ReceiveAsync(Mails.From("jane@example.com", "Question once more", Question, "second@example.com"));

        Assert.Equal("escalated", again.Settlement?.Disposition);
        Assert.Contains("ReplyToAnswer", again.Settlement?.Reasons ?? []);
    }

    [Fact]
    public async Task A_bounce_of_our_reply_puts_the_matter_before_an_agent_and_another_bounce_changes_nothing()
    {
        var filed = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        var bounce = await system.ReceiveAsync(BounceOf((await system.ReplyAsync(filed)).MessageId, 0));
        var other = await system.ReceiveAsync(BounceOf("somebody-else@example.org", 1));

        Assert.Equal(["NotDelivered"], bounce.Settlement?.Reasons);
        Assert.Equal(["Bounce"], other.Settlement?.Reasons);
    }

    private static string BounceOf(string messageId, int second) =>
        $"""
        Return-Path: <>
        From: Mail Delivery Subsystem <mailer-daemon@mx.example.com>
        To: 311@toronto.ca
        Subject: Undelivered Mail Returned to Sender
        Date: Mon, 23 Nov 2026 12:00:0{second} -0500
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        The mail could not be delivered.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; jane@example.com
        Action: failed
        Status: 5.1.1

        --b
        Content-Type: text/rfc822-headers

        From: 311@toronto.ca
        Message-ID: <{messageId}>

        --b--
        """;
}
