using Toronto311.Domain.Classification;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 11: what is sure enough and allowed is done; everything else goes to a person with the proposal.</summary>
internal static class ThresholdsStep
{
    public const string Name = "thresholds";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        if (deliberation.Email.Authentication.Failed)
            deliberation.Escalate(EscalationReason.SenderFailed, Name, "the sender failed DMARC");
        if (deliberation.Facts.OverCap is { } cap)
            deliberation.Escalate(EscalationReason.OverCap, Name, cap);
        if (deliberation.Facts.Permission == Permission.NothingAutomatic)
            deliberation.Escalate(EscalationReason.NothingAutomatic, Name, "nothing may go out without a person here");
        return Continued(deliberation) is { } outcome
            ? deliberation.Settle([new PartDecision(deliberation.Matter.Text, outcome, [])])
            : deliberation.Settle([.. deliberation.Parts.Select(part => new PartDecision(part.Text, Outcome(deliberation, part), [.. part.Labels.Take(3)]))]);
    }

    /// <summary>What an email does to an earlier request: complete it, ask how it stands, or cancel it; null when it does none of these.</summary>
    private static PartOutcome? Continued(Deliberation deliberation)
    {
        if (!deliberation.ContinuesRequest)
            return null;
        // That it is about an earlier request, which a rule may say too, is what is being settled here.
        var reasons = deliberation.Reasons.Concat(deliberation.Parts.SelectMany(part => part.Reasons)).Where(reason => reason != EscalationReason.FollowUp).Distinct().ToList();
        if (deliberation.Completes is null && reasons.Count == 0 && deliberation.Parts.Exists(part => IsNewMatter(deliberation, part)))
            return null; // It asks for something else besides: decided part by part, and the rest goes to a person.
        if (reasons.Count > 0)
            return Escalate(reasons, deliberation.Completes, null);
        if (deliberation.Completes is { } draft)
            return Request(deliberation, deliberation.Release.Services.Find(draft.Service.Value), draft, reasons, deliberation.Facts.Conversation?.Id);
        return deliberation is { Cancels: { } request, Joins: { } conversation } ? new PartOutcome.Appended(conversation, request) : new PartOutcome.Told(deliberation.AsksStatusOf);
    }

    private static PartOutcome Outcome(Deliberation deliberation, DeliberatedPart part)
    {
        var best = part.Labels[0];
        var service = deliberation.Release.Services.Find(best.Code);
        var topic = service is null ? deliberation.Release.Topics.Find(best.Code)?.Code : service.ReferTo;
        var draft = service is { Handling: ServiceHandling.File } ? Draft(service, part) : null;
        var reasons = deliberation.Reasons.Concat(part.Reasons).ToList();
        if (part.IsSpam && reasons.Count == 0)
            return new PartOutcome.Discarded(DiscardReason.Spam);
        if (PersonFirstStep.IsForPerson(best.Code, deliberation.Release.Services))
            reasons.Add(EscalationReason.PersonFirst);
        if (deliberation.Joins is { } conversation && reasons.Count == 0 && !IsNewMatter(deliberation, part))
        {
            if (AddsToIt(deliberation, part))
                return new PartOutcome.Appended(conversation);
            deliberation.Note(Name, "cannot tell what it adds to the request, so a person reads it");
            return Escalate([EscalationReason.FollowUp], draft, topic);
        }

        if (deliberation.AsksStatusOf.Count > 0 && !IsNewMatter(deliberation, part))
            reasons.Add(EscalationReason.FollowUp);
        draft ??= deliberation.Waits;
        if (Doubt(deliberation, part, service) is { } doubt)
        {
            if (reasons.Count > 0)
                return Escalate(reasons, draft, topic);
            deliberation.Note(Name, doubt);
            return Escalate([EscalationReason.LowConfidence], draft, topic);
        }

        deliberation.Note(Name, $"{best.Code} has confidence {best.Confidence:0.00}, which is enough");
        if (topic is not null && deliberation.IsFromCouncillor)
            reasons.Add(EscalationReason.Councillor);
        if (topic is not null && (reasons.Count == 0 || reasons.TrueForAll(reason => reason == EscalationReason.PersonFirst)))
            return WithCard(deliberation, reasons, topic);
        return reasons.Count > 0 ? Escalate(reasons, draft, topic) : Request(deliberation, service, draft, reasons);
    }

    /// <summary>Whether a part of a reply surely asks for something that the conversation's requests are not about, at a place it names.</summary>
    private static bool IsNewMatter(Deliberation deliberation, DeliberatedPart part) =>
        part.Place is { } place
        && deliberation.Release.Services.Find(part.Labels[0].Code) is { Handling: ServiceHandling.File } service
        && PlaceChoice.IsPreciseEnough(place, service.PlaceKind)
        && deliberation.Facts.Conversation is { IsRepeat: false } conversation
        && !conversation.Requests.Any(request => request.ServiceCode == service.Code.Value)
        && Doubt(deliberation, part, service) is null;

    /// <summary>Of a longer text with a picture, the picture is not all it says.</summary>
    private const int WordsBesideAPicture = 30;

    /// <summary>Whether it is plain what a reply adds: an agent has the exchange already, or it is a picture, a place, that it is done, or more of the same matter.</summary>
    private static bool AddsToIt(Deliberation deliberation, DeliberatedPart part) =>
        deliberation.Facts.Conversation is not { Stage: ConversationStage.Filed, IsRepeat: false } conversation
        || (deliberation.Email.Attachments.Count > 0 && Stretches.Words(part.Text) <= WordsBesideAPicture)
        || IsAtTheRequest(conversation, part)
        || ReplyIntents.Of(part.Text).Intent == ReplyIntent.Settled
        || (!part.Text.Contains('?', StringComparison.Ordinal) && conversation.Requests.Any(request => request.ServiceCode == part.Labels[0].Code));

    /// <summary>A place on the street or corner of a request tells more of it, and so does a place alone, which corrects it.</summary>
    private static bool IsAtTheRequest(KnownConversation conversation, DeliberatedPart part) =>
        part.Place is { } place
        && (Stretches.Words(part.Text) <= WordsOfAPlace || (PlaceNearness.AreaOf(place.KindName, place.Text) is { } area && conversation.Requests.Any(request => request.Area == area)));

    private const int WordsOfAPlace = 10;

    /// <summary>Of an email in parts, the least confidence the whole has in what a part is about, unless that is a request with a place: below it the part was torn from its context.</summary>
    private const double HeardInWhole = 0.03;

    /// <summary>Why no label is sure enough, in words for the agent; null when one is.</summary>
    private static string? Doubt(Deliberation deliberation, DeliberatedPart part, Service? service)
    {
        var thresholds = deliberation.Release.Thresholds;
        var (best, second) = (part.Labels[0], part.Labels[1]);
        if (best.Code == Prediction.None)
            return "about nothing the City is asked for";
        if (part.Vetoed.Contains(best.Code))
            return $"a rule keeps {best.Code} from being acted on";
        if (thresholds.VetoOf(best.Code, deliberation.Language) is { Evidence: var seen })
            return $"{best.Code} is left to people, since of {seen.Taken} such acts {seen.Wrong} were wrong when it was tried";
        var needed = thresholds.PoolOf(Thresholds.KindOf(service, deliberation.Release.Topics.Find(best.Code)), deliberation.Language).Confidence;
        if (best.Confidence < needed)
            return $"{best.Code} has confidence {best.Confidence:0.00}, {needed:0.00} is needed";
        if (best.Confidence - second.Confidence < thresholds.Margin)
            return $"{best.Code} and {second.Code} are within {thresholds.Margin:0.00}";
        if (deliberation.Parts.Count > 1 && !(service is { Handling: ServiceHandling.File } && part.Place is not null) && deliberation.Labels.First(label => label.Code == best.Code).Confidence is < HeardInWhole)
            return $"{best.Code} is heard in a part only, hardly in the whole";
        return deliberation.MayHoldMore ? $"may hold more than {best.Code}" : null;
    }

    private static PartOutcome WithCard(Deliberation deliberation, List<EscalationReason> reasons, string topic)
    {
        var settled = deliberation.Release.Topics.Settled(topic);
        var language = DecidedLanguages.OfReply(deliberation.Language);
        var card = deliberation.Release.Cards.Find(settled, language);
        var maySend = card?.MaySend(deliberation.Facts.Today, deliberation.Facts.Permission == Permission.Sample) == true;
        var wasSent = deliberation.Facts.AnsweredLately.Contains(settled);
        if (reasons.Count > 0)
            return Escalate(reasons, null, settled, maySend && !wasSent);
        if (card is null)
        {
            deliberation.Note(Name, $"there is no card {settled} in {LanguageDetector.NameOf(language)}, so a person answers in it");
            return Escalate([EscalationReason.Language], null, settled);
        }

        if (wasSent)
        {
            deliberation.Note(Name, $"this sender was sent {settled} lately, so a person answers");
            return Escalate([EscalationReason.ReplyToAnswer], null, settled);
        }

        if (maySend)
            return new PartOutcome.Answered(settled);
        deliberation.Note(Name, $"the card {settled} is not approved, or has expired");
        return Escalate([EscalationReason.AnswerNotApproved], null, settled);
    }

    private static PartOutcome Request(Deliberation deliberation, Service? service, RequestDraft? draft, List<EscalationReason> reasons, string? completes = null)
    {
        if (service is null || draft is null)
            return Escalate([.. reasons, EscalationReason.PersonFirst], null, null);
        var isUrgent = service.Urgency == Urgency.EmergencyPhone;
        deliberation.IsUrgent |= isUrgent;
        if (!service.PlaceRequired || (draft.Place is { } place && PlaceChoice.IsPreciseEnough(place, service.PlaceKind)))
            return new PartOutcome.Filed(draft, isUrgent, completes);
        deliberation.Note(Name, $"{service.Code} needs {Needed(service)}, which is asked for");
        return new PartOutcome.Asked(draft);
    }

    private static string Needed(Service service) => service.PlaceKind switch
    {
        ServicePlace.Address => "an address",
        ServicePlace.Intersection => "an intersection",
        ServicePlace.Park => "the park's name",
        ServicePlace.Any => "a place",
    };

    private static RequestDraft Draft(Service service, DeliberatedPart part)
    {
        var place = part.Place;
        return new RequestDraft(service.Code, place, place is null || !PlaceChoice.IsPreciseEnough(place, service.PlaceKind) ? part.OfferedPlace : null, part.Text);
    }

    private static PartOutcome.Escalated Escalate(IReadOnlyList<EscalationReason> reasons, RequestDraft? draft, string? topic, bool cardGoesAlong = false) =>
        new([.. reasons.Distinct().Order()], draft, topic, cardGoesAlong);
}
