using Toronto311.Domain.Places;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 5: an email that continues an exchange joins it, and a plain thank-you ends it.</summary>
internal static class ConversationStep
{
    public const string Name = "conversation";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        if (deliberation.Reasons.Contains(EscalationReason.Danger))
            return null;
        if (deliberation.Email.Attachments.Count == 0 && ThanksDetector.IsOnlyThanks(deliberation.Matter.Text))
            return deliberation.Discard(DiscardReason.Thanks, Name, "a plain thank-you");
        if (deliberation.Facts.Conversation is { } conversation)
            return Continue(deliberation, conversation);
        if (FollowUp.Evidence(deliberation.Email, deliberation.Matter.Whole) is { } evidence)
            deliberation.Escalate(EscalationReason.FollowUp, Name, evidence);
        return null;
    }

    private static DeciderResult? Continue(Deliberation deliberation, KnownConversation conversation)
    {
        deliberation.Note(Name, $"continues conversation {conversation.Id}, which is {conversation.Stage.ToString().ToLowerInvariant()}");
        if (!conversation.IsSameSender)
            deliberation.Escalate(EscalationReason.FollowUp, Name, "somebody else wrote it, so a person decides whether it may join");
        else if (conversation.Stage == ConversationStage.Answered)
            deliberation.Escalate(EscalationReason.ReplyToAnswer, Name, "the resident wrote back to an automatic answer");
        else if (conversation.Stage == ConversationStage.Asked && conversation.Pending is { } pending)
            return Complete(deliberation, conversation, pending);
        else
            deliberation.Joins = conversation.Id;
        return null;
    }

    /// <summary>The reply that was waited for: it names the place, or says yes to the one offered, or goes to a person.</summary>
    private static DeciderResult? Complete(Deliberation deliberation, KnownConversation conversation, RequestDraft pending)
    {
        var text = deliberation.Matter.Text;
        var place = deliberation.Release.Places.Find(text) is { Count: > 0 } found ? PlaceChoice.Best(found, WantedBy(deliberation, pending)) : null;
        if (place is null && pending.OfferedPlace is { } offered && YesDetector.SaysYes(text))
            place = offered;
        if (place is null || !PlaceChoice.IsPreciseEnough(place, WantedBy(deliberation, pending)))
        {
            deliberation.Escalate(EscalationReason.FollowUp, Name, "the reply does not name the place that was asked for");
            return null;
        }

        deliberation.Note(Name, $"the reply names the place: {place.Text}");
        var isUrgent = deliberation.Release.Services.Find(pending.Service.Value)?.Urgency == Requests.Urgency.EmergencyPhone;
        deliberation.IsUrgent |= isUrgent;
        return deliberation.Settle(
            [new PartDecision(text, new PartOutcome.Filed(pending with { Place = place, OfferedPlace = null }, isUrgent, conversation.Id), [])]);
    }

    private static Requests.ServicePlace WantedBy(Deliberation deliberation, RequestDraft draft) =>
        deliberation.Release.Services.Find(draft.Service.Value)?.PlaceKind ?? Requests.ServicePlace.Any;
}
