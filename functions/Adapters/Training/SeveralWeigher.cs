using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Finds what each signal of an email counts for whether it holds several matters, on texts the models had not read.</summary>
internal static class SeveralWeigher
{
    /// <returns>The weighing, and what it says of the texts held back.</returns>
    public static (Weighing Weighing, IReadOnlyList<HeldBack> Said) Weigh(IReadOnlyList<Turn> turns, ModelScaling scaling, TrainingOptions options)
    {
        var seen = turns.SelectMany(turn => Signals(turn, scaling)).ToList();
        var weighing = LogisticRegression.Fit(
            LinearModel.Several, [.. seen.Select(one => one.Signals)], [.. seen.Select(one => one.Text.IsMixed)], options.Ridge);
        return (weighing, [.. seen.Select(one => Said(weighing, one.Text, one.Signals))]);
    }

    private static List<(CorpusText Text, double[] Signals)> Signals(Turn turn, ModelScaling scaling)
    {
        var model = turn.Model.Scaled(scaling.Temperatures, scaling.WantWeights);
        return [.. turn.Texts.Where(IsEvidence).AsParallel().AsOrdered()
            .Select(text => (text, MatterSignals.Of(model, LinearModel.AboutIn(text.Language), text.Subject, text.Body)))];
    }

    /// <summary>Emails long enough to be asked this, in a language that is decided in.</summary>
    private static bool IsEvidence(CorpusText text) =>
        text is { IsAbout: true, IsReport: false } && Domain.Deciding.DecidedLanguages.Includes(text.Language) && MatterSignals.MayHoldSeveral(text.Body);

    private static HeldBack Said(Weighing weighing, CorpusText text, double[] signals) =>
        new(LinearModel.Several, text, text.IsMixed ? LinearModel.Several : LinearModel.No, HeldBack.TwoSided(LinearModel.Several, weighing.Confidence(signals)), []);
}
