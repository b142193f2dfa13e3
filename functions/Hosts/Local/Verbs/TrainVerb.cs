using System.CommandLine;
using Toronto311.Adapters.Training;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>train</c>: makes the model file from the corpus, and says how well such models do on writers they have not read.</summary>
internal static class TrainVerb
{
    public static Command Command()
    {
        var corpus = new Option<string>("--corpus") { Description = "folder of the corpus", DefaultValueFactory = _ => "functions/Adapters/Training/Corpus" };
        var output = new Option<string>("--output") { Description = "model file to write", DefaultValueFactory = _ => "functions/Application/Releases/Shipped/classifier.model" };
        var command = new Command("train", "Train the classifier from the corpus; the same corpus gives the same model") { corpus, output };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(corpus) ?? "", parsed.GetValue(output) ?? "")));
        return command;
    }

    private static int Run(string corpusFolder, string output)
    {
        var files = ReleaseFiles.Shipped;
        var topics = TopicList.Parse("topics.csv", files.Text("topics.csv"), "referrals.csv", files.Text("referrals.csv"));
        var corpus = CorpusReader.ReadFolder(corpusFolder);
        Console.WriteLine($"{corpus.Count:N0} texts by {corpus.Select(text => text.Writer).Distinct(StringComparer.Ordinal).Count()} writers; training on all but some writers in turns, then on all");
        var result = new Trainer(topics, new TrainingOptions()).TrainCalibrated(corpus);
        foreach (var writer in result.HeldBack.Where(text => text.Head == LinearModel.About).GroupBy(text => text.Text.Writer, StringComparer.Ordinal))
            Console.WriteLine($"  writer {writer.Key} held back: {writer.Count(),6:N0} texts, right label {Share(writer, 1):P1}, among the best three {Share(writer, 3):P1}");
        Console.WriteLine($"scaling: {string.Join(", ", result.Scaling.Temperatures.OrderBy(head => head.Key, StringComparer.Ordinal).Select(head => $"{head.Key} {head.Value:0.000}"))}, weight of wants {result.Scaling.WantWeight}");
        File.WriteAllBytes(output, result.Model);
        Console.WriteLine($"wrote {output}, {result.Model.Length / 1024:N0} KB, version {ModelFile.Read(result.Model).Version}");
        return ExitCodes.Done;
    }

    private static double Share(IEnumerable<HeldBack> texts, int best) =>
        texts.Average(text => text.Predictions.Take(best).Any(prediction => prediction.Code == text.Gold) ? 1.0 : 0);
}
