using System.CommandLine;
using Toronto311.Adapters.Training;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>train</c>: makes the model file from the corpus, and says how well such models do on writers they have not read.</summary>
internal static class TrainVerb
{
    public static Command Command()
    {
        var corpus = new Option<string>("--corpus") { Description = "folder of the corpus", DefaultValueFactory = _ => "functions/Adapters/Training/Corpus/train" };
        var output = new Option<string>("--output") { Description = "model file to write", DefaultValueFactory = _ => "functions/Application/Releases/Shipped/classifier.model" };
        var thresholds = new Option<string>("--thresholds") { Description = "thresholds file to write, with its evidence", DefaultValueFactory = _ => $"functions/Application/Releases/Shipped/{ThresholdsFile.Name}" };
        var misses = new Option<string?>("--misses") { Description = "file for the texts that models which had not read them were surest to label otherwise: read it for wrong labels" };
        var command = new Command("train", "Train the classifier from the corpus; the same corpus gives the same model") { corpus, output, thresholds, misses };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(corpus) ?? "", parsed.GetValue(output) ?? "", parsed.GetValue(thresholds) ?? "", parsed.GetValue(misses))));
        return command;
    }

    private static int Run(string corpusFolder, string output, string thresholdsFile, string? missesFile)
    {
        var files = ReleaseFiles.Shipped;
        var topics = TopicList.Parse("topics.csv", files.Text("topics.csv"), "referrals.csv", files.Text("referrals.csv"));
        var corpus = CorpusReader.ReadFolder(corpusFolder);
        Console.WriteLine($"{corpus.Count:N0} texts by {corpus.Select(text => text.Writer).Distinct(StringComparer.Ordinal).Count()} writers; training on all but some writers in turns, then on all");
        var services = ServiceList.Parse("services.csv", files.Text("services.csv"));
        var result = new Trainer(topics, new TrainingOptions()).TrainCalibrated(corpus);
        foreach (var writer in result.HeldBack.Where(IsAbout).GroupBy(text => text.Text.Writer, StringComparer.Ordinal))
            Console.WriteLine($"  writer {writer.Key} held back: {writer.Count(),6:N0} texts, right label {Share(writer, 1):P1}, among the best three {Share(writer, 3):P1}");
        Console.WriteLine($"scaling: {string.Join(", ", result.Scaling.Temperatures.OrderBy(head => head.Key, StringComparer.Ordinal).Select(head => $"{head.Key} {head.Value:0.000}"))}, weights of wants {string.Join(", ", result.Scaling.WantWeights.Select(weight => $"{weight.Key} {weight.Value}"))}");
        File.WriteAllBytes(output, result.Model);
        Console.WriteLine($"wrote {output}, {result.Model.Length / 1024:N0} KB, version {ModelFile.Read(result.Model).Version}");
        var thresholds = new ThresholdChooser(services, topics, new ThresholdGoals()).Choose(result.HeldBack, result.Scaling);
        foreach (var pool in thresholds.Pools)
            Console.WriteLine($"  {pool.Language} {pool.Kind}: at {pool.Confidence:0.0000} {pool.Evidence.Taken:N0} taken of {pool.Evidence.Held:N0} held, {pool.Evidence.Wrong:N0} wrong, at most {pool.Evidence.Bound:P2} where {pool.Risk:P2} is accepted");
        Console.WriteLine($"  left to people: {string.Join(", ", thresholds.Vetoes.Select(veto => $"{veto.Code} ({veto.Language})"))}");
        File.WriteAllText(thresholdsFile, ThresholdsFile.Write(thresholds));
        Console.WriteLine($"wrote {thresholdsFile}");
        if (missesFile is not null)
            WriteMisses(missesFile, result, topics);
        return ExitCodes.Done;
    }

    private static void WriteMisses(string file, TrainingResult result, TopicList topics)
    {
        var lines = result.HeldBack.Where(IsAbout)
            .Select(text => (text.Text, text.Gold, Said: Calibration.Scaled(text, result.Scaling, topics)[0]))
            .Where(miss => miss.Said.Code != miss.Gold).OrderByDescending(miss => miss.Said.Confidence)
            .Select(miss => $"{miss.Said.Confidence:0.000}\t{miss.Text.Batch}\t{miss.Gold}\t{miss.Said.Code}\t{miss.Text.Subject} || {miss.Text.Body.ReplaceLineEndings("\\n")}");
        File.WriteAllLines(file, lines);
        Console.WriteLine($"wrote {file}");
    }

    private static bool IsAbout(HeldBack text) => text.Wants.Count > 0;

    private static double Share(IEnumerable<HeldBack> texts, int best) =>
        texts.Average(text => text.Predictions.Take(best).Any(prediction => prediction.Code == text.Gold) ? 1.0 : 0);
}
