using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Evaluation;

/// <summary>Holds decisions against what emails are known to hold.</summary>
public sealed class Judge(Release release)
{
    private const string DangerMissed = "danger missed", RequestLost = "request lost", Discarded = "discarded", CardAlone = "a person is needed, and a card answered alone",
        WrongAnswer = "wrong answer", WrongService = "wrong service", WrongPlace = "wrong place", FalseAlarm = "false alarm", WrongLabel = "wrong label";

    private static readonly string[] Gravest = [DangerMissed, RequestLost, Discarded, CardAlone, WrongAnswer, WrongService, WrongPlace, FalseAlarm, WrongLabel];

    /// <summary>What is right and wrong about a decision.</summary>
    public Judgement Of(LabelledEmail email, Decision decision)
    {
        List<Act> acts = email.Matters.Count == 0 ? [] : [.. decision.Parts.Select(part => ActOf(email, part)).OfType<Act>()];
        var heard = decision.Parts.Any(part => part.Outcome is PartOutcome.Escalated { Reasons: var reasons } && reasons.Contains(EscalationReason.Danger));
        var alone = decision.Parts.Any(part => part.Outcome is PartOutcome.Answered) && decision.Disposition != Disposition.Escalated;
        var lost = Lost(email, decision);
        JudgedLabel? best = email.Matters.Count > 0 && decision.Labels.Count > 0
            ? new JudgedLabel(decision.Labels[0].Code, decision.Labels[0].Confidence, IsRight(email, decision.Labels[0].Code))
            : null;
        var judged = new Judgement(email, decision, best, decision.Labels.Any(label => IsRight(email, label.Code)), acts, lost, [])
        {
            IsQuestion = email.Matters.Count > 0 && email.Matters.All(matter => matter.Codes.All(IsInformation)),
            HeardDanger = heard,
            IsAnsweredAlone = alone,
        };
        return judged with { Faults = Faults(judged) };
    }

    /// <summary>Whether a code is right for some matter of the email.</summary>
    private bool IsRight(LabelledEmail email, string code) =>
        email.Codes.Contains(code)
        || email.Codes.Any(expected => release.Topics.Settled(expected) == code)
        || (email.Codes.Contains(ExpectedMatter.AnyReferral) && IsReferral(code));

    private bool IsReferral(string code) =>
        release.Topics.Find(code) is { Kind: Domain.Answers.TopicKind.Refer } || release.Services.Find(code)?.Handling == ServiceHandling.Refer;

    private bool IsInformation(string code) => code == ExpectedMatter.AnyReferral || (release.Services.Find(code) is null && code != Domain.Classification.Prediction.None);

    private Act? ActOf(LabelledEmail email, PartDecision part)
    {
        var confidence = part.Labels.Count > 0 ? part.Labels[0].Confidence : 1;
        return part.Outcome switch
        {
            PartOutcome.Answered answered => new Act(ActKind.Answered, answered.Topic, confidence, IsRightAnswer(email, part, answered.Topic)),
            PartOutcome.Escalated { Topic: { } topic, Reasons: [EscalationReason.AnswerNotApproved] } =>
                new Act(ActKind.AwaitsApproval, topic, confidence, IsRightAnswer(email, part, topic)),
            PartOutcome.Filed filed => new Act(
                ActKind.Filed, filed.Request.Service.Value, confidence, IsRight(email, filed.Request.Service.Value), IsPlaceRight(email, filed.Request)),
            PartOutcome.Asked asked => new Act(ActKind.Asked, asked.Request.Service.Value, confidence, IsRight(email, asked.Request.Service.Value)),
            _ => null,
        };
    }

    /// <summary>A service the City no longer gives is answered by the card of its referral: right when either code is.</summary>
    private bool IsRightAnswer(LabelledEmail email, PartDecision part, string topic) =>
        IsRight(email, topic) || (part.Labels.Count > 0 && release.Services.Find(part.Labels[0].Code)?.ReferTo == topic && IsRight(email, part.Labels[0].Code));

    private static bool? IsPlaceRight(LabelledEmail email, RequestDraft request)
    {
        var known = email.Matters.Where(matter => matter.Place is not null).ToList();
        if (known.Count == 0 || request.Place is null)
            return null;
        var own = known.Where(matter => matter.Codes.Contains(request.Service.Value, StringComparer.Ordinal)).ToList();
        return (own.Count > 0 ? own : known).Exists(matter => PlaceWords.Same(matter.Place ?? "", request.Place));
    }

    /// <summary>Requests that end with no person, no file and no question: each matter of the email that is one, and is taken up by nobody.</summary>
    private List<string> Lost(LabelledEmail email, Decision decision)
    {
        if (decision.Parts.Any(part => part.Outcome.Disposition is Disposition.Escalated or Disposition.Appended))
            return [];
        var taken = decision.Parts.Select(part => part.Outcome.Draft?.Service.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var matter in email.Matters.Where(matter => matter.Codes.All(IsRequest)))
            if (!matter.Codes.Any(taken.Contains))
                lost.Add(matter.Codes[0]);

        // A request filed under a wrong service is seen by its crew: that is an error of the label, counted there.
        var strangers = taken.Count(code => !IsRight(email, code));
        return [.. lost.Skip(strangers)];
    }

    private bool IsRequest(string code) => release.Services.Find(code) is { Handling: ServiceHandling.File or ServiceHandling.Escalate };

    /// <summary>Rank of a fault, 0 the gravest.</summary>
    public static int GravityOf(string fault) =>
        Array.FindIndex(Gravest, beginning => fault.StartsWith(beginning, StringComparison.Ordinal)) is >= 0 and var rank ? rank : Gravest.Length;

    private static List<string> Faults(Judgement judged)
    {
        var email = judged.Email;
        var found = new List<string>();
        if (email.IsDanger == true && !judged.HeardDanger && !judged.Decision.IsUrgent)
            found.Add(DangerMissed);
        found.AddRange(judged.Lost.Select(code => $"{RequestLost}: {code}"));
        if (judged.IsDiscarded && !email.MayBeDiscarded)
            found.Add($"{Discarded}: {string.Join(", ", judged.Decision.Reasons)}");
        if (email.NeedsPerson == true && judged.IsAnsweredAlone)
            found.Add(CardAlone);
        foreach (var act in judged.Acts.Where(act => !act.IsRight))
            found.Add($"{(act.Kind is ActKind.Answered or ActKind.AwaitsApproval ? WrongAnswer : WrongService)}: {act.Code}");
        if (judged.Acts.Any(act => act.IsPlaceRight == false))
            found.Add(WrongPlace);
        if (email.IsDanger == false && judged.HeardDanger)
            found.Add(FalseAlarm);
        if (judged.Best is { IsRight: false } best)
            found.Add($"{WrongLabel}: {best.Code}");
        return found;
    }
}
