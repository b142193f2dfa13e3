using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Evaluation;

/// <summary>How good the decisions on a labelled corpus are.</summary>
public sealed record EvaluationReport
{
    private const int Bins = 10;

    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<LabelMeasure> Labels { get; init; }

    public required IReadOnlyList<Confusion> Confusions { get; init; }

    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    public required IReadOnlyList<RiskPoint> RiskCoverage { get; init; }

    /// <summary>How far confidences are from what comes true, on average, 0 to 1: the bars of <see cref="Reliability"/> weighed by their counts.</summary>
    public required double CalibrationError { get; init; }

    /// <summary>The measure of that name; null when the corpus says nothing on it.</summary>
    public Measure? Find(string name) => Measures.FirstOrDefault(measure => measure.Name == name);

    public static EvaluationReport Of(IReadOnlyList<Judgement> judged)
    {
        var labelled = judged.Where(one => one.Best is not null).ToList();
        var best = labelled.ConvertAll(one => one.Best!.Value);
        var reliability = ReliabilityOf(best);
        return new EvaluationReport
        {
            Measures = [.. MeasuresOf(judged).Where(measure => measure.Value.Of > 0)],
            Labels = LabelsOf(labelled),
            Confusions = [.. labelled.Where(one => !one.Best!.Value.IsRight)
                .GroupBy(one => (Held: one.Email.Matters[0].Codes[0], Given: one.Best!.Value.Code))
                .Select(group => new Confusion(group.Key.Held, group.Key.Given, group.Count()))
                .OrderByDescending(confusion => confusion.Count).ThenBy(confusion => confusion.Held, StringComparer.Ordinal)],
            Reliability = reliability,
            RiskCoverage = RiskOf(best),
            CalibrationError = best.Count == 0 ? 0 : reliability.Sum(bin => Math.Abs(bin.MeanConfidence - bin.Right.Share) * bin.Right.Of) / best.Count,
        };
    }

    private static IEnumerable<Measure> MeasuresOf(IReadOnlyList<Judgement> judged)
    {
        var labelled = judged.Where(one => one.Best is not null).ToList();
        var acts = labelled.SelectMany(one => one.Acts).ToList();
        var answers = acts.Where(act => act.Kind is ActKind.Answered or ActKind.AwaitsApproval).ToList();
        var questions = labelled.Where(one => one.IsQuestion).ToList();
        var free = questions.Where(one => one.Email is { IsDanger: not true, NeedsPerson: not true, IsReply: false }).ToList();
        var filed = acts.Where(act => act.Kind == ActKind.Filed).ToList();
        yield return new("label-right", "best label is right", Count(labelled, one => one.Best!.Value.IsRight), true);
        yield return new("label-among-three", "a right label is among the best three", Count(labelled, one => one.IsAmongThree), true);
        yield return new("answers-right", "automatic answers that are right, approved or not", Count(answers, act => act.IsRight), true);
        yield return new("answers-right-approved", "automatic answers that are right and sendable today", Count(answers.Where(act => act.Kind == ActKind.Answered), act => act.IsRight), true);
        yield return new("questions-topic-right", "information questions whose best label is right", Count(questions, one => one.Best!.Value.IsRight), true);
        yield return new("questions-answered", "first mails with an information question that are answered, approved or not", Count(free, one => one.Acts.Any(IsAnswer)), true);
        yield return new("questions-answered-approved", "first mails with an information question that are answered today", Count(free, one => one.Acts.Any(act => act.Kind == ActKind.Answered)), true);
        yield return new("filed-right", "filed under the right service", Count(filed, act => act.IsRight), true);
        yield return new("asked-right", "asked for the place of the right service", Count(acts.Where(act => act.Kind == ActKind.Asked), act => act.IsRight), true);
        yield return new("place-right", "filed at the right place", Count(filed.Where(act => act.IsPlaceRight is not null), act => act.IsPlaceRight == true), true);
        yield return new("automatic", "emails settled without a person", Count(labelled, one => one.Decision.Disposition != Disposition.Escalated), true);
        yield return new("requests-lost", "emails with a request that nobody takes up", Count(labelled, one => one.Lost.Count > 0), false);
        yield return new("danger-missed", "dangers missed", Count(judged.Where(one => one.Email.IsDanger == true), one => !one.HeardDanger && !one.Decision.IsUrgent), false);
        yield return new("false-alarms", "alarms where there is no danger", Count(judged.Where(one => one.Email.IsDanger == false), one => one.HeardDanger), false);
        yield return new("card-alone", "mail that needs a person, answered by a card alone", Count(judged.Where(one => one.Email.NeedsPerson == true), one => one.IsAnsweredAlone), false);
        yield return new("person-heard", "mail that needs a person, and reaches one", Count(judged.Where(one => one.Email.NeedsPerson == true), one => one.Decision.Disposition == Disposition.Escalated), true);
        yield return new("discarded", "people's mail discarded", Count(judged.Where(one => !one.Email.MayBeDiscarded), one => one.IsDiscarded), false);
    }

    private static bool IsAnswer(Act act) => act.Kind is ActKind.Answered or ActKind.AwaitsApproval;

    private static Proportion Count<T>(IEnumerable<T> items, Func<T, bool> has)
    {
        int count = 0, of = 0;
        foreach (var item in items)
        {
            of++;
            if (has(item))
                count++;
        }

        return new Proportion(count, of);
    }

    private static List<LabelMeasure> LabelsOf(List<Judgement> labelled)
    {
        var held = labelled.ToLookup(one => one.Email.Matters[0].Codes[0], StringComparer.Ordinal);
        var given = labelled.ToLookup(one => one.Best!.Value.Code, StringComparer.Ordinal);
        var done = labelled.SelectMany(one => one.Acts).ToLookup(act => act.Code, StringComparer.Ordinal);
        return [.. held.Select(group => group.Key).Union(given.Select(group => group.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(code => new LabelMeasure(
                code,
                held[code].Count(),
                Count(given[code], one => one.Best!.Value.IsRight),
                Count(held[code], one => one.Best!.Value.IsRight),
                Count(held[code], one => one.Decision.Disposition != Disposition.Escalated),
                Count(done[code], act => !act.IsRight)))];
    }

    private static List<ReliabilityBin> ReliabilityOf(List<JudgedLabel> best) =>
        [.. best.GroupBy(label => Math.Min(Bins - 1, (int)(label.Confidence * Bins))).OrderBy(group => group.Key)
            .Select(group => new ReliabilityBin(
                (double)group.Key / Bins, (group.Key + 1.0) / Bins, group.Average(label => label.Confidence), Count(group, label => label.IsRight)))];

    private static List<RiskPoint> RiskOf(List<JudgedLabel> best)
    {
        var points = new List<RiskPoint>(best.Count);
        var wrong = 0;
        foreach (var label in best.OrderByDescending(label => label.Confidence))
        {
            if (!label.IsRight)
                wrong++;
            var taken = points.Count + 1;
            points.Add(new RiskPoint(label.Confidence, (double)taken / best.Count, (double)wrong / taken));
        }

        return points;
    }
}
