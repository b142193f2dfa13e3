using Toronto311.Adapters.Training;

namespace Toronto311.Tests.Trainers;

/// <summary>A part of the corpus with every writer in proportion; the same texts every time, and a smaller part within a larger one.</summary>
internal static class Portion
{
    /// <summary>So many of every so many texts of each writer, evenly spread.</summary>
    public static IReadOnlyList<CorpusText> Of(IReadOnlyList<CorpusText> texts, int some, int ofEvery) =>
        [.. texts.GroupBy(text => text.Writer, StringComparer.Ordinal).SelectMany(own => own.Where((_, at) => (at + 1L) * some / ofEvery > (long)at * some / ofEvery))];
}
