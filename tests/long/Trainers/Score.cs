using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>How a predictor did on texts it had not read.</summary>
/// <param name="Best">On Corpus/tune: its best label is right.</param>
/// <param name="Among3">On Corpus/tune: one of its three best is.</param>
/// <param name="Residents">On residents' reports: its best label is acceptable.</param>
internal sealed record Score(Proportion Best, Proportion Among3, Proportion Residents)
{
    public static Score Of(IPredictor predictor, ComparisonData data)
    {
        var ranks = data.Tests.Zip(predictor.Predict(data.Tests), Rank).ToList();
        var (tune, residents) = (ranks[..data.Tune.Count], ranks[data.Tune.Count..]);
        return new Score(Within(1, tune), Within(3, tune), Within(1, residents));
    }

    /// <summary>The three shares as cells of a table, each with its bounds.</summary>
    public string Cells => $"{Cell(Best)} | {Cell(Among3)} | {Cell(Residents)}";

    /// <summary>Place of the first label that is right, from 1; the largest number when none is.</summary>
    private static int Rank(TestText text, IReadOnlyList<Prediction> labels)
    {
        for (var at = 0; at < labels.Count; at++)
            if (text.IsRight(labels[at].Code))
                return at + 1;
        return int.MaxValue;
    }

    private static Proportion Within(int best, List<int> ranks) => new(ranks.Count(rank => rank <= best), ranks.Count);

    private static string Cell(Proportion share) =>
        share.Of == 0 ? "no texts" : FormattableString.Invariant($"{100 * share.Share:0.0}% ({100 * share.Low:0.0} to {100 * share.High:0.0})");
}
