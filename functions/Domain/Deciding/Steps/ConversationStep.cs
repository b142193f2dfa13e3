using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 5: an email that continues an exchange joins it, asks how its request stands, or ends it with a plain thank-you.</summary>
internal static class ConversationStep
{
    public const string Name = "conversation";

    /// <summary>A reply of no more words may give just the number or the other street of a place the first email began to tell.</summary>
    private const int FewWords = 8;

    public static DeciderResult? Take(Deliberation deliberation)
    {
        if (deliberation.Reasons.Contains(EscalationReason.Danger))
            return null;
        var (intent, words) = ReplyIntents.Of(deliberation.Matter.Text);
        if (deliberation.Email.Attachments.Count == 0 && ThanksDetector.IsOnlyThanks(deliberation.Matter.Text) && !SaysItIsDone(deliberation.Facts.Conversation, intent))
            return deliberation.Discard(DiscardReason.Thanks, Name, deliberation.Facts.Conversation is { } ended ? $"a plain thank-you, which ends conversation {ended.Id}" : "a plain thank-you");
        if (deliberation.Facts.Conversation is { } conversation)
            Continue(deliberation, conversation, intent, words);
        else
            FindMatter(deliberation, intent, words);
        return null;
    }

    /// <summary>"It was fixed yesterday, thank you" belongs to the request it is about.</summary>
    private static bool SaysItIsDone(KnownConversation? conversation, ReplyIntent intent) =>
        intent == ReplyIntent.Settled && conversation is { Stage: ConversationStage.Filed, IsSameSender: true };

    private static void Continue(Deliberation deliberation, KnownConversation conversation, ReplyIntent intent, string words)
    {
        deliberation.Note(Name, conversation.IsRepeat
            ? $"says in the same words what conversation {conversation.Id} began with"
            : $"continues conversation {conversation.Id}, which is {conversation.Stage.ToString().ToLowerInvariant()}");
        if (!conversation.IsSameSender)
            deliberation.Escalate(EscalationReason.FollowUp, Name, "somebody else wrote it, so a person decides whether it may join");
        else if (conversation.Stage == ConversationStage.Answered)
            deliberation.Escalate(EscalationReason.ReplyToAnswer, Name, conversation.IsRepeat ? "the resident asks again" : "the resident wrote back to an automatic answer");
        else if (conversation is { Stage: ConversationStage.Asked, Pending: { } pending })
            Complete(deliberation, pending);
        else if (conversation.Stage == ConversationStage.Filed && !conversation.IsRepeat)
            FollowRequest(deliberation, conversation, intent, words);
        else
            deliberation.Joins = conversation.Id;
    }

    /// <summary>A reply to what was filed: done, not wanted any more, how far, still not right, or more about it.</summary>
    private static void FollowRequest(Deliberation deliberation, KnownConversation conversation, ReplyIntent intent, string words)
    {
        var open = conversation.Requests.Where(request => request.IsOpen).ToList();
        if (intent == ReplyIntent.NotFixed)
            deliberation.Escalate(EscalationReason.FollowUp, Name, $"says that it is not done: \"{words}\"");
        else if (intent == ReplyIntent.Status)
            AskStatus(deliberation, conversation.Requests, words);
        else if (intent == ReplyIntent.Cancel && open is [var only] && deliberation.Email.Authentication.Passed && Stretches.Words(deliberation.Matter.Text) <= MostWordsOfCancelling)
            Cancel(deliberation, conversation, only, words);
        else if (intent == ReplyIntent.Cancel)
            deliberation.Escalate(EscalationReason.FollowUp, Name, $"seems to cancel a request (\"{words}\"), which a person settles");
        else
            deliberation.Joins = conversation.Id;
    }

    /// <summary>Who says more than that is not only cancelling.</summary>
    private const int MostWordsOfCancelling = 40;

    private static void Cancel(Deliberation deliberation, KnownConversation conversation, KnownRequest request, string words)
    {
        deliberation.Joins = conversation.Id;
        deliberation.Cancels = request.Id;
        deliberation.Note(Name, $"cancels request {request.Id}: \"{words}\"");
    }

    /// <summary>An email that names no exchange of ours may still be about a request of its sender.</summary>
    private static void FindMatter(Deliberation deliberation, ReplyIntent intent, string words)
    {
        var evidence = FollowUp.Evidence(deliberation.Email, deliberation.Matter.Whole);
        var names = deliberation.Facts.NamesOthers.Count > 0 || NamesOwn(deliberation);
        if (intent == ReplyIntent.Status && deliberation.Facts is { Requests.Count: > 0, NamesOthers.Count: 0 } && (names || evidence is not null))
            AskStatus(deliberation, deliberation.Facts.Requests, words);
        else if (names)
            deliberation.Escalate(EscalationReason.FollowUp, Name, "names the number of a request");
        else if (evidence is not null)
            deliberation.Escalate(EscalationReason.FollowUp, Name, evidence);
    }

    private static bool NamesOwn(Deliberation deliberation) =>
        deliberation.Facts.Requests.Any(request => deliberation.Matter.Whole.Contains(request.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>How a request stands is told only to who asked for it, and only when we know that it is them.</summary>
    private static void AskStatus(Deliberation deliberation, IReadOnlyList<KnownRequest> requests, string words)
    {
        if (!deliberation.Email.Authentication.Passed)
        {
            deliberation.Escalate(EscalationReason.FollowUp, Name, $"asks how a request stands (\"{words}\"); the sender is not authenticated, so a person answers");
            return;
        }

        deliberation.AsksStatusOf = [.. requests.Select(request => request.Id)];
        deliberation.Note(Name, $"asks how {string.Join(", ", deliberation.AsksStatusOf)} stands: \"{words}\"");
    }

    /// <summary>The reply that was waited for, read together with the first email: it names the place, says yes to the one offered, or tells the detail; or it goes to a person.</summary>
    private static void Complete(Deliberation deliberation, RequestDraft pending)
    {
        var wanted = WantedBy(deliberation, pending);
        var place = PlaceIn(deliberation, pending, wanted);
        if (place is null && pending.Place is { } told && PlaceChoice.IsPreciseEnough(told, wanted))
            place = told;
        if (place is null && pending.OfferedPlace is { } offered && YesDetector.SaysYes(deliberation.Matter.Text))
            place = offered;
        var needs = deliberation.Release.Services.Find(pending.Service.Value)?.Needs ?? NeededDetail.None;
        var together = $"{pending.Description}\n\n{deliberation.Matter.Text}".Trim();
        if (place is null || !PlaceChoice.IsPreciseEnough(place, wanted) || !NeededDetails.IsTold(needs, together))
        {
            deliberation.Waits = pending;
            deliberation.Escalate(EscalationReason.FollowUp, Name, "the reply does not tell what was asked for");
            return;
        }

        deliberation.Completes = pending with { Place = place, OfferedPlace = null, Description = together };
        deliberation.Note(Name, $"the reply completes it, at {place.Text}");
    }

    /// <summary>The place the reply names, alone or together with what the first email said: "number 45" of Elm St, or the street it crosses.</summary>
    private static Place? PlaceIn(Deliberation deliberation, RequestDraft pending, ServicePlace wanted)
    {
        var text = deliberation.Matter.Text.Trim();
        string[] readings = pending.Place is { } begun && Stretches.Words(text) <= FewWords ? [text, $"{text} {begun.Text}", $"{text} and {begun.Text}"] : [text];
        return readings.Select(reading => PlaceChoice.Best(deliberation.Release.Places.Find(reading), wanted))
            .FirstOrDefault(place => place is not null && PlaceChoice.IsPreciseEnough(place, wanted));
    }

    private static ServicePlace WantedBy(Deliberation deliberation, RequestDraft draft) =>
        deliberation.Release.Services.Find(draft.Service.Value)?.PlaceKind ?? ServicePlace.Any;
}
