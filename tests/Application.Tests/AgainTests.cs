using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;

namespace Toronto311.Tests.Application;

/// <summary>What was decided is carried out again after a crash, whatever has happened since, and changes nothing.</summary>
public sealed class AgainTests : IDisposable
{
    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_reply_that_completed_a_request_is_not_added_to_it_when_it_is_carried_out_again()
    {
        var question = await system.ReplyAsync(await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere)));
        var reply = await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E. Thank you for your help with this, and have a good day.", question.MessageId));
        var (request, conversation) = await StandingAsync(reply);

        await system.CarryOutAgainAsync(reply);

        var (again, talk) = await StandingAsync(reply);
        Assert.Empty(request.History);
        Assert.Equal((request.History.Count, request.Photos.Count), (again.History.Count, again.Photos.Count));
        Assert.Equal((conversation.Stage, conversation.AdditionAcknowledged), (talk.Stage, talk.AdditionAcknowledged));
    }

    [Fact]
    public async Task A_question_carried_out_again_after_it_was_answered_is_not_open_again()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere));
        await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E", (await system.ReplyAsync(asked)).MessageId));

        await system.CarryOutAgainAsync(asked);

        var conversation = (await StandingAsync(asked)).Conversation;
        Assert.Equal(("filed", null, null), (conversation.Stage, conversation.Pending, conversation.AnswerBy));
    }

    private async Task<(ServiceRequestDocument Request, Conversation Conversation)> StandingAsync(LedgerRow row)
    {
        var request = Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default));
        var decision = await system.DecisionAsync(row);
        return (request, await system.Store.Conversations.FindAsync(decision.ConversationId ?? decision.EmailKey, default) ?? throw new InvalidOperationException("no conversation"));
    }
}
