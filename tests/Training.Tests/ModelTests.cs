using Toronto311.Adapters.Training;
using Toronto311.Application.Releases;
using Toronto311.Domain.Classification;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Training;

/// <summary>Holds the model in the repository to the corpus in the repository.</summary>
public class ModelTests
{
    private static readonly LinearModel Shipped = ModelFile.Read(ReleaseFiles.Shipped.Bytes("classifier.model"));

    private static readonly IReadOnlyList<CorpusText> Corpus = CorpusReader.ReadFolder(Path.Combine(Repository.Root, "functions", "Adapters", "Training", "Corpus", "train"));

    [Fact]
    public void Training_again_gives_the_same_model_and_the_same_decisions()
    {
        var scaling = ModelScaling.Of(Shipped);
        var again = ModelFile.Read(new Trainer(ShippedCatalogue.Topics, new TrainingOptions()).Train(Corpus, scaling, Shipped.Weighings));
        Assert.Equal(Shipped.Heads.Select(head => head.Name), again.Heads.Select(head => head.Name));
        var sample = Corpus.Where((_, at) => at % 7 == 0).ToList();
        var other = sample.Count(text => Top(Shipped, text) != Top(again, text));

        // Another processor may round the last bit of a weight otherwise; a decision may not turn on it.
        Assert.True(other == 0, $"{other} of {sample.Count} texts get another label: run 'train' and commit the model");
    }

    [Fact]
    public void The_model_knows_every_label_of_the_catalogue() =>
        Assert.Equal(
            ShippedCatalogue.AboutLabels().Order(StringComparer.Ordinal),
            Shipped.Heads.Single(head => head.Name == LinearModel.About).Labels.Order(StringComparer.Ordinal));

    [Fact]
    public void Confidences_add_up_to_one_and_the_surest_comes_first()
    {
        var predictions = Shipped.Predict(LinearModel.About, "", "they did not take our garbage on Elm Street this morning");
        Assert.Equal(1, predictions.Sum(prediction => prediction.Confidence), 6);
        Assert.Equal(predictions.OrderByDescending(prediction => prediction.Confidence).Select(prediction => prediction.Code), predictions.Select(prediction => prediction.Code));
        Assert.Equal("garbage-not-collected", predictions[0].Code);
    }

    [Theory]
    [InlineData("The lamp in front of 12 Elm Street has been out for a week. Also, what are the hours of the skating rink at Nathan Phillips Square?", true)]
    [InlineData("The lamp in front of 12 Elm Street has been out for a week. It makes the corner very dark, and we would be glad to see it again.", false)]
    public void A_second_matter_is_heard_where_there_is_one(string text, bool holdsSeveral) =>
        Assert.Equal(holdsSeveral, Shipped.HoldsSeveral(LinearModel.About, "", text) >= 0.5);

    [Theory]
    [InlineData("Hello, how do I pay my tax bill? I type this quickly since there is a smell of rotten eggs by the stove and we are all dizzy.", true)]
    [InlineData("Hello, how do I pay my tax bill? I type this quickly since the kids are hungry and the rice is nearly done.", false)]
    public void A_danger_told_in_one_clause_is_heard(string text, bool isDanger) =>
        Assert.Equal(isDanger, Shipped.Heard(LinearModel.Danger, "", text) >= 0.5);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1_000)]
    public void A_model_file_that_ends_too_soon_is_refused(int length) =>
        Assert.Throws<ModelFileException>(() => ModelFile.Read(ReleaseFiles.Shipped.Bytes("classifier.model").AsSpan(0, length)));

    private static string Top(LinearModel model, CorpusText text) => model.Predict(LinearModel.About, text.Subject, text.Body)[0].Code;
}
