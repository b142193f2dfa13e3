using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Inbound;

/// <summary>Between a decision and the form it is kept in.</summary>
public static class DecisionDocuments
{
    /// <summary>The parts of a document that come from the decision; who wrote and when is added by the caller.</summary>
    public static DecisionDocument From(Decision decision, string archiveKey, DateTimeOffset receivedAt, DateTimeOffset decidedAt, long micros) => new()
    {
        Schema = DecisionDocument.CurrentSchema,
        EmailKey = decision.Key.Value,
        ArchiveKey = archiveKey,
        ReceivedAt = receivedAt,
        DecidedAt = decidedAt,
        Release = decision.Release,
        Disposition = NameOf(decision.Disposition),
        Reasons = decision.Reasons,
        Labels = Labels(decision.Labels),
        Parts = [.. decision.Parts.Select(Part)],
        Language = decision.Language,
        IsUrgent = decision.IsUrgent,
        IsFromCouncillor = decision.IsFromCouncillor,
        TellsResident = decision.TellsResident,
        Alert = decision.Alert,
        ConversationId = decision.Conversation?.Id,
        IsRepeat = decision.Conversation?.IsRepeat == true,
        IsSameSender = decision.Conversation?.IsSameSender == true,
        OriginalSenderName = decision.OriginalSender?.Name,
        OriginalSenderAddress = decision.OriginalSender?.Address,
        Confidence = decision.Confidence,
        DecideMicros = micros,
        Trace = [.. decision.Trace.Select(line => new TraceDocument(line.Step, line.Detail))],
    };

    /// <summary>The name a disposition has in documents and in <c>decide --json</c>.</summary>
    public static string NameOf(Disposition disposition) => disposition.ToString().ToLowerInvariant();

    /// <summary>A kept draft as the decider knows it.</summary>
    public static RequestDraft ToDraft(DraftDocument draft) =>
        new(new ServiceCode(draft.ServiceCode), ToPlace(draft.Place), ToPlace(draft.OfferedPlace), draft.Description);

    private static PartDocument Part(PartDecision part) => new()
    {
        Text = part.Text,
        Disposition = NameOf(part.Outcome.Disposition),
        Reasons = part.Outcome.ReasonNames,
        Labels = Labels(part.Labels),
        Request = part.Outcome.Draft is { } draft ? Draft(draft) : null,
        Topic = part.Outcome.AnswerTopic,
        CardGoesAlong = part.Outcome is PartOutcome.Escalated { CardGoesAlong: true },
        TellToPhone = part.Outcome is PartOutcome.Filed { TellToPhone: true },
        ConversationId = (part.Outcome as PartOutcome.Appended)?.ConversationId ?? (part.Outcome as PartOutcome.Filed)?.Completes,
        Cancels = (part.Outcome as PartOutcome.Appended)?.Cancels,
        StatusOf = (part.Outcome as PartOutcome.Told)?.RequestIds ?? [],
    };

    private static DraftDocument Draft(RequestDraft draft) =>
        new(draft.Service.Value, Place(draft.Place), Place(draft.OfferedPlace), draft.Description);

    private static PlaceDocument? Place(Place? place) =>
        place is null ? null : new PlaceDocument(place.KindName, place.Text, place.Words, place.Unit);

    private static Place? ToPlace(PlaceDocument? place) =>
        place is null ? null : new Place(Enum.Parse<PlaceKind>(place.Kind, ignoreCase: true), place.Text, place.Words, 0) { Unit = place.Unit };

    private static List<SettledLabel> Labels(IReadOnlyList<Prediction> labels) =>
        [.. labels.Select(label => new SettledLabel(label.Code, Math.Round(label.Confidence, 4)))];
}
