using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Training;

/// <summary>Holds the corpus to what it promises: every label, many hands, no text twice or nearly so.</summary>
public class CorpusTests
{
    private static readonly IReadOnlyList<CorpusText> Corpus = CorpusReader.ReadFolder(Path.Combine(Repository.Root, "functions", "Adapters", "Training", "Corpus"));

    [Fact]
    public void There_are_at_least_4000_texts_that_say_what_an_email_is_about() =>
        Assert.True(Corpus.Count(text => text.IsAbout) >= 4_000);

    [Fact]
    public void Every_label_has_texts_by_every_writer()
    {
        var catalogue = ShippedCatalogue.AboutLabels();
        foreach (var writer in Corpus.Where(text => text.IsAbout).GroupBy(text => text.Writer, StringComparer.Ordinal))
            Assert.Empty(catalogue.Except(writer.Select(text => text.Label), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_label_is_in_the_catalogue()
    {
        var catalogue = ShippedCatalogue.AboutLabels();
        Assert.Empty(Corpus.Where(text => text.IsAbout).Select(text => text.Label).Distinct(StringComparer.Ordinal).Except(catalogue, StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_texts_are_the_same_or_nearly_so()
    {
        var near = NearDuplicates.Of([.. Corpus.Select(text => text.Body)], share: 0.6);
        Assert.True(near.Count == 0, string.Join('\n', near.Take(10).Select(pair => $"{Corpus[pair.First].Batch}: {Corpus[pair.First].Body}\n{Corpus[pair.Second].Batch}: {Corpus[pair.Second].Body}\n")));
    }

    [Fact]
    public void No_writer_wrote_a_text_twice() =>
        Assert.Empty(Corpus.GroupBy(text => (text.Writer, text.Label, text.Subject, text.Body)).Where(same => same.Count() > 1).Select(same => same.Key.Body));

    [Fact]
    public void A_text_without_a_section_is_refused_by_line()
    {
        var fault = Assert.Throws<Toronto311.Domain.Requests.CatalogueException>(() => CorpusReader.Read("x/1.txt", "batch: x1\nbrief: anybody\nhello || there\n").ToList());
        Assert.Equal(("x/1.txt", 3), (fault.File, fault.Line));
    }

    [Fact]
    public void A_line_break_is_written_backslash_n()
    {
        var text = Assert.Single(CorpusReader.Read("x/1.txt", "batch: x1\nbrief: anybody\n= none lang=fr\nSalut || un\\ndeux\n"));
        Assert.Equal(("none", "fr", "Salut", "un\ndeux"), (text.Label, text.Language, text.Subject, text.Body));
        Assert.True(text.IsAbout && text.Label == Prediction.None);
    }
}
