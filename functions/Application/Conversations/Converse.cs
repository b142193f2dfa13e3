using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Conversations;

/// <summary>Keeps what an exchange has come to: what was filed, asked, answered and said, so that the next email is understood. Doing it twice changes nothing.</summary>
public sealed class Converse(IConversations conversations, CurrentRelease releases, ConversationOptions options)
{
    public Task KeepAsync(DecisionDocument decision, InboundEmail email, MailAddress sender, ReplyContext context, IReadOnlyList<OutboundEmail> mails, CancellationToken cancellationToken) =>
        conversations.ChangeAsync(
            context.Conversation?.Id ?? decision.EmailKey,
            standing => standing is not null && standing.EmailKeys.Contains(decision.EmailKey) ? standing : Changed(standing ?? Begun(decision, email, sender), decision, sender, context, mails),
            cancellationToken);

    private static Conversation Begun(DecisionDocument decision, InboundEmail email, MailAddress sender) => new()
    {
        Schema = Conversation.CurrentSchema,
        Id = decision.EmailKey,
        With = sender.Address,
        Stage = decision.Disposition,
        Language = decision.Language,
        WordsKey = WordsKey(email, decision.IsFromCouncillor),
        LastAt = decision.ReceivedAt,
    };

    /// <summary>What the words of an email and the person they are from are known by; of an office's forward the resident's.</summary>
    public static string? WordsKey(InboundEmail email, bool isFromCouncillor) =>
        isFromCouncillor && email.Forwarded is { From: { } first } forwarded ? SameWords.KeyOf(first.Address, forwarded.Text.Body)
        : email.Forwarded is null && email.From is { } from ? SameWords.KeyOf(from.Address, email.Text.Body)
        : null;

    private Conversation Changed(Conversation standing, DecisionDocument decision, MailAddress sender, ReplyContext context, IReadOnlyList<OutboundEmail> mails)
    {
        var asked = decision.Parts.FirstOrDefault(part => part.Disposition == "asked");
        var isWaiting = decision.Disposition == "asked" && asked?.Request is not null;
        return standing with
        {
            Stage = StageAfter(standing, decision),
            Others = [.. Union(standing.Others, [sender.Address, .. mails.Select(mail => mail.To)]).Where(address => address != standing.With)],
            MessageIds = Union(standing.MessageIds, [decision.MessageId, .. mails.Select(mail => mail.MessageId)]),
            EmailKeys = Union(standing.EmailKeys, [decision.EmailKey]),
            ServiceRequestIds = Union(standing.ServiceRequestIds, context.Filed.Concat(context.Told).Select(request => request.Id)),
            EscalationId = standing.EscalationId ?? context.EscalationId,
            Pending = isWaiting ? asked!.Request : decision.Disposition == "appended" ? standing.Pending : null,
            Photos = isWaiting ? context.Photos : decision.Disposition == "appended" ? standing.Photos : [],
            AnswerBy = isWaiting ? decision.ReceivedAt + PatienceFor(asked!.Request!) : decision.Disposition == "appended" ? standing.AnswerBy : null,
            AcknowledgedAt = standing.AcknowledgedAt ?? (mails.Count > 0 && decision.Parts.Any(part => part.Disposition == "escalated") ? decision.DecidedAt : null),
            AdditionAcknowledged = standing.AdditionAcknowledged || (mails.Count > 0 && context.Joined.Count > 0),
            Answered = Answered(standing, decision, mails),
            LastAt = decision.ReceivedAt > standing.LastAt ? decision.ReceivedAt : standing.LastAt,
        };
    }

    /// <summary>What is with an agent stays there; what joins a request or asks how it stands leaves it as it is.</summary>
    private static string StageAfter(Conversation standing, DecisionDocument decision) =>
        standing.Stage == "escalated" || decision.Disposition == "appended" || decision.Parts.Any(part => part.StatusOf.Count > 0) ? KnownStage(standing.Stage) : decision.Disposition;

    /// <summary>An email that joined somebody's conversation begins none of its own; told how requests stand, a sender has requests.</summary>
    private static string KnownStage(string stage) => stage is "appended" or "answered" ? "filed" : stage;

    private TimeSpan PatienceFor(DraftDocument draft) =>
        releases.Current.Services.Find(draft.ServiceCode)?.Urgency == Urgency.Routine ? options.PatienceForRoutine : options.PatienceForPriority;

    private static Dictionary<string, DateTimeOffset> Answered(Conversation standing, DecisionDocument decision, IReadOnlyList<OutboundEmail> mails)
    {
        var answered = new Dictionary<string, DateTimeOffset>(standing.Answered, StringComparer.Ordinal);
        foreach (var topic in mails.SelectMany(mail => mail.Topics))
            answered[topic] = decision.ReceivedAt;
        return answered;
    }

    private static List<string> Union(IReadOnlyList<string> ids, IEnumerable<string?> more) => [.. ids.Union(more.OfType<string>(), StringComparer.Ordinal)];
}
