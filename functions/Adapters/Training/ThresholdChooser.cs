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
        var chosen = DecidedLanguages.All.Select(language => (Language: language, Tries: Tries(language, heldBack, scaling)))
            .SelectMany(one => goals.Risks.OrderBy(pair => pair.Key).Select(goal => Pool(one.Language, one.Tries, goal.Key, one.Language == "en" ? goal.Value : goal.Value * goals.OtherLanguages)))
            .ToList();
        return new Thresholds(
            [.. chosen.Select(one => one.Pool)],
            [.. chosen.SelectMany(one => one.Vetoes)],
            goals.Part,
            goals.Margin,
            Level(heldBack, scaling, LinearModel.Danger, goals.FalseAlarms),
            goals.DangerWords,
            Level(heldBack, scaling, LinearModel.Person, goals.NeedlessPersons),
            Level(heldBack, scaling, LinearModel.Several, goals.NeedlessDivisions));
    }

    private List<Try> Tries(string language, IReadOnlyList<HeldBack> heldBack, ModelScaling scaling) =>
        [.. heldBack.Where(text => text.Head == LinearModel.AboutIn(language) && !text.Text.IsReport).AsParallel().AsOrdered().Select(text => Try.Of(text, Calibration.Scaled(text, scaling, topics), Settled))];

    private (ThresholdPool Pool, List<LabelVeto> Vetoes) Pool(string language, List<Try> tries, PoolKind kind, double risk)
    {
        var acts = tries.Where(one => KindOf(one.Code) == kind && one.Code != Prediction.None && one.Lead >= goals.Margin).OrderByDescending(one => one.Confidence).ToList();
        var held = tries.Count(one => KindOf(one.Gold) == kind && one.Gold != Prediction.None);
        var first = Confidence(acts, risk, wrong => wrong.High);
        var vetoes = Contradicted(language, acts, first < 1 ? first : goals.SureEnough, risk);
        var rest = acts.Where(one => !vetoes.Exists(veto => veto.Code == one.Code)).ToList();
        var confidence = Confidence(rest, risk, wrong => wrong.High);
        return (new ThresholdPool(language, kind, risk, confidence, Evidence(held, rest, confidence)), vetoes);
    }

    private PoolKind KindOf(string code) => Thresholds.KindOf(services.Find(code), topics.Find(code));

    /// <summary>Labels of which fewer than one in forty such counts would be as bad, were they as good as their pool must be.</summary>
    private List<LabelVeto> Contradicted(string language, List<Try> acts, double confidence, double risk) =>
        [.. acts.Where(one => one.Confidence >= confidence).GroupBy(one => one.Code, StringComparer.Ordinal)
            .Select(group => (Code: group.Key, Wrong: new Proportion(group.Count(one => !one.IsRight), group.Count()), Acts: group.ToList()))
            .Where(label => label.Wrong.Of >= goals.LeastEvidence && label.Wrong.Low > risk)
            .OrderBy(label => label.Code, StringComparer.Ordinal)
            .Select(label => new LabelVeto(language, label.Code, Evidence(label.Wrong.Of, label.Acts, confidence)))];

    /// <summary>The least confidence at or above which what is wrong, so measured, stays within the risk; 1 when there is none.</summary>
    private static double Confidence(List<Try> acts, double risk, Func<Proportion, double> measured)
    {
        var (best, wrong) = (1.0, 0);
        for (var at = 0; at < acts.Count; at++)
        {
            if (!acts[at].IsRight)
                wrong++;
            var isLastOfItsConfidence = at + 1 == acts.Count || acts[at + 1].Confidence < acts[at].Confidence;
            if (isLastOfItsConfidence && wrong <= risk * (at + 1) && measured(new Proportion(wrong, at + 1)) <= risk)
                best = acts[at].Confidence;
        }

        return Math.Ceiling(best * 1_000_000) / 1_000_000;
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
        var found = heldBack.Where(text => text.Head == head && text.Text is { IsAbout: true, Language: "en", IsReport: false } && text.Gold == LinearModel.No)
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
