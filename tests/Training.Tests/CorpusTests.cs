using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Training;

/// <summary>Holds the corpus to what it promises: every label, many hands, no text twice or nearly so.</summary>
public class CorpusTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "functions", "Adapters", "Training", "Corpus");

    private static readonly IReadOnlyList<CorpusText> Train = CorpusReader.ReadFolder(Path.Combine(Folder, "train"));

    private static readonly IReadOnlyList<CorpusText> Tune = CorpusReader.ReadFolder(Path.Combine(Folder, "tune"));

    private static readonly IReadOnlyList<CorpusText> All = [.. Train, .. Tune];

    private static readonly IReadOnlyCollection<string> Catalogue = ShippedCatalogue.AboutLabels();

    [Fact]
    public void There_are_at_least_15000_English_texts_that_say_what_an_email_is_about() =>
        Assert.True(Train.Count(IsEnglishAbout) >= 15_000);

    [Fact]
    public void A_favoured_label_has_100_texts_and_every_other_40()
    {
        var favoured = CsvTable.Read("favoured.csv", File.ReadAllText(Path.Combine(Folder, "favoured.csv")), "code", "ground").Rows.Select(row => row["code"]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(60, favoured.Count);
        var count = Train.Where(IsEnglishAbout).SelectMany(text => text.Labels).CountBy(label => label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Assert.Equal([], Catalogue.Where(label => count.GetValueOrDefault(label) < (favoured.Contains(label) ? 100 : 40)).Select(label => $"{label} {count.GetValueOrDefault(label)}"));
    }

    [Fact]
    public void Every_label_has_texts_in_French_and_in_the_tune_split()
    {
        Assert.Empty(Catalogue.Except(Train.Where(text => text is { IsAbout: true, Language: "fr" }).SelectMany(text => text.Labels), StringComparer.Ordinal));
        Assert.Empty(Catalogue.Except(Tune.Where(IsEnglishAbout).SelectMany(text => text.Labels), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_label_is_in_the_catalogue() =>
        Assert.Empty(All.Where(text => text.IsAbout).SelectMany(text => text.Labels).Distinct(StringComparer.Ordinal).Except(Catalogue, StringComparer.Ordinal));

    [Fact]
    public void No_writer_is_in_both_splits() =>
        Assert.Empty(Train.Select(text => text.Writer).Intersect(Tune.Select(text => text.Writer), StringComparer.Ordinal));

    [Fact]
    public void No_two_texts_are_the_same_or_nearly_so()
    {
        var near = NearDuplicates.Of([.. All.Select(text => text.Body)], share: 0.6);
        Assert.True(near.Count == 0, string.Join('\n', near.Take(20).Select(pair => $"{All[pair.First].Batch}: {All[pair.First].Body}\n{All[pair.Second].Batch}: {All[pair.Second].Body}\n")));
    }

    [Fact]
    public void No_writer_wrote_a_text_twice() =>
        Assert.Empty(All.GroupBy(text => (text.Writer, text.Label, text.Subject, text.Body)).Where(same => same.Count() > 1).Select(same => same.Key.Body));

    [Fact]
    public void A_section_may_name_several_matters()
    {
        var text = Assert.Single(CorpusReader.Read("x/1.txt", "batch: x1\nbrief: anybody\n= road-pothole + street-light-out lang=fr\n|| le trou et la lampe\n"));
        Assert.Equal(["road-pothole", "street-light-out"], text.Labels);
        Assert.True(text is { IsMixed: true, IsAbout: true, Language: "fr" });
    }

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

    private static bool IsEnglishAbout(CorpusText text) => text is { IsAbout: true, Language: "en" };
}
