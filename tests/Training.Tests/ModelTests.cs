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
        var again = ModelFile.Read(new Trainer(ShippedCatalogue.Topics, new TrainingOptions()).Train(Corpus, scaling));
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
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1_000)]
    public void A_model_file_that_ends_too_soon_is_refused(int length) =>
        Assert.Throws<ModelFileException>(() => ModelFile.Read(ReleaseFiles.Shipped.Bytes("classifier.model").AsSpan(0, length)));

    private static string Top(LinearModel model, CorpusText text) => model.Predict(LinearModel.About, text.Subject, text.Body)[0].Code;
}
