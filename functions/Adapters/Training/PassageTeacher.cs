using Toronto311.Domain.Classification;

namespace Toronto311.Adapters.Training;

/// <summary>Chooses passages for a head to learn from, by what a first head hears in them: where the danger of a text is told, and what only sounds like it.</summary>
internal static class PassageTeacher
{
    /// <param name="first">A head trained on whole texts.</param>
    /// <param name="passages">Passages with the label of their text.</param>
    /// <param name="most">Most passages of harmless texts.</param>
    /// <returns>Of each text with something to hear its loudest passage; of the others the loudest passages of all.</returns>
    public static IEnumerable<(SparseVector Vector, string Label)> Choose(TrainedHead first, IReadOnlyList<(SparseVector Vector, string Label, int Text)> passages, int most)
    {
        var heard = passages.AsParallel().AsOrdered().Select(passage => (Passage: passage, Loudness: Loudness(first, passage.Vector))).ToList();
        var told = heard.Where(one => one.Passage.Label != LinearModel.No).GroupBy(one => one.Passage.Text).Select(text => text.MaxBy(one => one.Loudness));
        var quiet = heard.Where(one => one.Passage.Label == LinearModel.No).OrderByDescending(one => one.Loudness).Take(most);
        return told.Concat(quiet).Select(one => (one.Passage.Vector, one.Passage.Label));
    }

    /// <summary>By how much the score of there being something to hear is above that of nothing.</summary>
    private static double Loudness(TrainedHead head, SparseVector vector)
    {
        var scores = head.Head.Bias.Select(bias => (double)bias).ToArray();
        for (var at = 0; at < vector.Features.Length; at++)
            foreach (var (number, step) in head.Votes[vector.Features[at]])
                scores[number] += (double)vector.Values[at] * step * head.Head.Scale;
        return head.Head.Labels.Zip(scores).Sum(pair => pair.First == LinearModel.No ? -pair.Second : pair.Second);
    }
}
