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
        if (deliberation.Facts.Permission == Permission.NothingAutomatic)
            deliberation.Escalate(EscalationReason.NothingAutomatic, Name, "nothing may go out without a person here");
        return deliberation.Settle([.. deliberation.Parts.Select(part => new PartDecision(part.Text, Outcome(deliberation, part), [.. part.Labels.Take(3)]))]);
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
        if (deliberation.Joins is { } conversation && reasons.All(reason => reason == EscalationReason.FollowUp))
            return new PartOutcome.Appended(conversation);
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
        if (reasons.Count > 0)
            return Escalate(reasons, null, settled, maySend);
        if (card is null)
        {
            deliberation.Note(Name, $"there is no card {settled} in {LanguageDetector.NameOf(language)}, so a person answers in it");
            return Escalate([EscalationReason.Language], null, settled);
        }

        if (deliberation.Facts.AnsweredLately.Contains(settled))
        {
            deliberation.Note(Name, $"this sender was sent {settled} lately, so a person answers");
            return Escalate([EscalationReason.ReplyToAnswer], null, settled);
        }

        if (maySend)
            return new PartOutcome.Answered(settled);
        deliberation.Note(Name, $"the card {settled} is not approved, or has expired");
        return Escalate([EscalationReason.AnswerNotApproved], null, settled);
    }

    private static PartOutcome Request(Deliberation deliberation, Service? service, RequestDraft? draft, List<EscalationReason> reasons)
    {
        if (service is null || draft is null)
            return Escalate([.. reasons, EscalationReason.PersonFirst], null, null);
        var isUrgent = service.Urgency == Urgency.EmergencyPhone;
        deliberation.IsUrgent |= isUrgent;
        if (!service.PlaceRequired || (draft.Place is { } place && PlaceChoice.IsPreciseEnough(place, service.PlaceKind)))
            return new PartOutcome.Filed(draft, isUrgent);
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
