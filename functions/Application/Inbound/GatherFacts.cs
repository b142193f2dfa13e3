using Toronto311.Application.Conversations;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Finds what the decider must know besides the email: the conversation it continues and what its sender was sent lately.</summary>
public sealed class GatherFacts(IConversations conversations, InboundOptions options, TimeProvider clock)
{
    public async Task<Facts> ForAsync(InboundEmail email, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var known = await KnownAsync(email, cancellationToken);
        var recent = email.From is { } from
            ? await conversations.ListWithAsync(from.Address, now - options.RecentContactWindow, cancellationToken)
            : [];
        return new Facts
        {
            ReceivedAt = TorontoTime.Of(receivedAt),
            Today = TorontoTime.DayOf(now),
            HasConversations = true,
            Conversation = known,
            AnsweredLately = [.. recent.SelectMany(c => c.Answered).Where(pair => pair.Value > now - options.SameAnswerWindow).Select(pair => pair.Key).Distinct(StringComparer.Ordinal)],
            RecentContacts = recent.Count,
            Permission = options.Permission,
        };
    }

    private async Task<KnownConversation?> KnownAsync(InboundEmail email, CancellationToken cancellationToken)
    {
        var referred = email.References.Concat(email.DeliveryReport?.OriginalMessageId is { } bounced ? [bounced] : []).ToList();
        if (referred.Count == 0 || await conversations.FindByMessageIdAsync(referred, cancellationToken) is not { } found)
            return null;
        return new KnownConversation(
            found.Id,
            Enum.Parse<ConversationStage>(found.Stage, ignoreCase: true),
            string.Equals(found.With, email.From?.Address, StringComparison.OrdinalIgnoreCase),
            found.Pending is { } pending ? DecisionDocuments.ToDraft(pending) : null,
            found.Language);
    }
}
