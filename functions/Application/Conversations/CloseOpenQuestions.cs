using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Conversations;

/// <summary>Gives an agent what was asked for and never told. The resident is not reminded.</summary>
public sealed class CloseOpenQuestions(IConversations conversations, IEscalations escalations, IDecisions decisions, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>Closes the questions whose time is over.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var closed = 0;
        while (await conversations.ListOverdueAsync(clock.GetUtcNow(), Batch, cancellationToken) is { Count: > 0 } overdue)
        {
            foreach (var conversation in overdue)
                await CloseAsync(conversation, cancellationToken);
            closed += overdue.Count;
        }

        return closed;
    }

    private async Task CloseAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var words = $"the place was asked for and not told by {TorontoTime.Of(conversation.AnswerBy ?? clock.GetUtcNow()):MMMM d, h:mm tt}";
        var id = conversation.EscalationId ?? DerivedIds.Escalation(conversation.Id);
        if (!await escalations.CreateAsync(await EscalationAsync(conversation, id, words, cancellationToken), cancellationToken))
            await escalations.AppendAsync(id, new HistoryEntry($"silence {conversation.Id}", clock.GetUtcNow(), words), cancellationToken);
        await conversations.ChangeAsync(
            conversation.Id,
            standing => standing is { Stage: "asked" } ? standing with { Stage = "escalated", AnswerBy = null, EscalationId = id } : (standing ?? conversation) with { AnswerBy = null },
            cancellationToken);
    }

    private async Task<Escalation> EscalationAsync(Conversation conversation, string id, string words, CancellationToken cancellationToken) => new()
    {
        Schema = Escalation.CurrentSchema,
        Id = id,
        ArchiveKey = (await decisions.FindAsync(new EmailKey(conversation.Id), cancellationToken))?.ArchiveKey ?? "",
        EmailKey = conversation.Id,
        Reasons = [nameof(EscalationReason.FollowUp)],
        Detail = words,
        IsUrgent = false,
        ReceivedAt = conversation.LastAt,
        Language = conversation.Language,
        ConversationId = conversation.Id,
    };
}
