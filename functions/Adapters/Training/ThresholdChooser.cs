using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;

namespace Toronto311.Adapters.Training;

/// <summary>Chooses the confidences at which the software may act, from what models did on texts by writers they had not read.</summary>
public sealed class ThresholdChooser(ServiceList services, TopicList topics, ThresholdGoals goals)
{
    public Thresholds Choose(IReadOnlyList<HeldBack> heldBack, ModelScaling scaling)
    {
        var tries = heldBack.Where(text => text.Head == LinearModel.About).AsParallel().AsOrdered().Select(text => Try.Of(text, Calibration.Scaled(text, scaling, topics), Settled)).ToList();
        var pools = tries.ToLookup(one => Thresholds.KindOf(services.Find(one.Code)));
        var held = tries.ToLookup(one => Thresholds.KindOf(services.Find(one.Gold)));
        var vetoes = new List<LabelVeto>();
        var chosen = new List<ThresholdPool>();
        foreach (var (kind, risk) in goals.Risks.OrderBy(pair => pair.Key))
        {
            var acts = pools[kind].Where(one => one.Code != Prediction.None && one.Lead >= goals.Margin).OrderByDescending(one => one.Confidence).ToList();
            var contradicted = Contradicted(acts, Confidence(acts, risk), risk);
            vetoes.AddRange(contradicted);
            var rest = acts.Where(one => !contradicted.Exists(veto => veto.Code == one.Code)).ToList();
            var confidence = Confidence(rest, risk);
            chosen.Add(new ThresholdPool(kind, risk, confidence, Evidence(held[kind].Count(one => one.Gold != Prediction.None), rest, confidence)));
        }

        return new Thresholds(
            chosen,
            [.. vetoes.OrderBy(veto => veto.Code, StringComparer.Ordinal)],
            goals.Part,
            goals.Margin,
            Level(heldBack, scaling, LinearModel.Danger, goals.FalseAlarms),
            Level(heldBack, scaling, LinearModel.Person, goals.NeedlessPersons),
            Level(heldBack, scaling, LinearModel.Several, goals.NeedlessDivisions));
    }

    /// <summary>Labels of which fewer than one in forty such counts would be as bad, were they as good as their pool must be.</summary>
    private List<LabelVeto> Contradicted(List<Try> acts, double confidence, double risk) =>
        [.. acts.Where(one => one.Confidence >= confidence).GroupBy(one => one.Code, StringComparer.Ordinal)
            .Select(group => (Code: group.Key, Wrong: new Proportion(group.Count(one => !one.IsRight), group.Count()), Acts: group.ToList()))
            .Where(label => label.Wrong.Of >= goals.LeastEvidence && label.Wrong.Low > risk)
            .Select(label => new LabelVeto(label.Code, Evidence(label.Wrong.Of, label.Acts, confidence)))];

    /// <summary>The least confidence at or above which the upper bound of what is wrong stays within the risk; 1 when there is none.</summary>
    private static double Confidence(List<Try> acts, double risk)
    {
        var (best, wrong) = (1.0, 0);
        for (var at = 0; at < acts.Count; at++)
        {
            if (!acts[at].IsRight)
                wrong++;
            var isLastOfItsConfidence = at + 1 == acts.Count || acts[at + 1].Confidence < acts[at].Confidence;
            if (isLastOfItsConfidence && wrong <= risk * (at + 1) && new Proportion(wrong, at + 1).High <= risk)
                best = acts[at].Confidence;
        }

        return Math.Ceiling(best * 10_000) / 10_000;
    }

    private static RiskEvidence Evidence(int held, List<Try> acts, double confidence)
    {
        var taken = acts.Where(one => one.Confidence >= confidence).ToList();
        var wrong = new Proportion(taken.Count(one => !one.IsRight), taken.Count);
        return new RiskEvidence(held, wrong.Of, wrong.Count, Math.Round(wrong.High, 4));
    }

    /// <summary>The least confidence of something found that no more than a share of ordinary texts, in which there is nothing, reaches.</summary>
    private double Level(IReadOnlyList<HeldBack> heldBack, ModelScaling scaling, string head, double share)
    {
        var found = heldBack.Where(text => text.Head == head && text.Text.IsAbout && text.Gold == LinearModel.No)
            .Select(text => 1 - Calibration.Scaled(text, scaling, topics).First(prediction => prediction.Code == LinearModel.No).Confidence)
            .OrderDescending().ToList();
        var allowed = (int)(share * found.Count);
        return allowed >= found.Count ? 1 : Math.Min(1, Math.Ceiling((found[allowed] * 10_000) + 1) / 10_000);
    }

    /// <summary>Codes that end in the same card or request are one.</summary>
    private string Settled(string code) => topics.Settled(services.Find(code)?.ReferTo ?? code);

    /// <summary>What would have been done about one text.</summary>
    private sealed record Try(string Gold, string Code, double Confidence, double Lead, bool IsRight)
    {
        public static Try Of(HeldBack text, IReadOnlyList<Prediction> said, Func<string, string> settled) =>
            new(text.Gold, said[0].Code, said[0].Confidence, said[0].Confidence - said[1].Confidence, settled(said[0].Code) == settled(text.Gold));
    }
}
