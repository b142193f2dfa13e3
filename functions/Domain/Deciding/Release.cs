using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;

namespace Toronto311.Domain.Deciding;

/// <summary>Everything that shapes decisions, numbered and never changed: publishing and rolling back move the whole.</summary>
public sealed record Release(
    int Number,
    ServiceList Services,
    TopicList Topics,
    AnswerBook Cards,
    ReplyBook Replies,
    LinearModel Model,
    RuleSet Rules,
    Thresholds Thresholds,
    CouncillorOffices Councillors,
    PlaceFinder Places,
    OwnMailbox Own);
