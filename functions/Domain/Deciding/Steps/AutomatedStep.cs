using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 1: mail no person wrote to us is never answered and needs no one; a bounce of our own reply does.</summary>
internal static class AutomatedStep
{
    public const string Name = "automated";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var email = deliberation.Email;
        if (deliberation.Matter.IsEmpty && email.Attachments.Count == 0 && email.Text.Quoted.Length == 0)
            return deliberation.Discard(DiscardReason.Empty, Name, "no subject, no text, no attachment");
        if (AutomatedMailDetector.Detect(email, deliberation.Release.Own) is not { } automated)
        {
            deliberation.Note(Name, "a person wrote this");
            return null;
        }

        if (automated.Reason == DiscardReason.Bounce && deliberation.Facts.Conversation is { IsRepeat: false } conversation)
        {
            deliberation.Escalate(EscalationReason.NotDelivered, Name, $"our reply could not be delivered: {automated.Evidence}");
            deliberation.Note(Name, $"about conversation {conversation.Id}");
            return deliberation.Settle([new PartDecision(deliberation.Matter.Text, new PartOutcome.Escalated([EscalationReason.NotDelivered]), [])]);
        }

        return deliberation.Discard(automated.Reason, Name, automated.Evidence);
    }
}
