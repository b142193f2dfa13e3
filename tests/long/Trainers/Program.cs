// Compares our trainer with ML.NET's on the corpus, each writer held back in turn, in one run. Takes minutes:
//   dotnet run -c Release --project tests/long/Trainers
using System.Diagnostics;
using Microsoft.ML;
using Toronto311.Adapters.Training;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Tests.Trainers;

var files = ReleaseFiles.Shipped;
var topics = TopicList.Parse("topics.csv", files.Text("topics.csv"), "referrals.csv", files.Text("referrals.csv"));
var corpus = CorpusReader.ReadFolder(args.Length > 0 ? args[0] : "functions/Adapters/Training/Corpus").Where(text => text.IsAbout).ToList();
var writers = corpus.Select(text => text.Writer).Distinct(StringComparer.Ordinal).ToArray();
Console.WriteLine($"{corpus.Count} texts, {writers.Length} writers, {corpus.Select(text => topics.Settled(text.Label)).Distinct(StringComparer.Ordinal).Count()} labels");

var started = Stopwatch.GetTimestamp();
var ours = new Trainer(topics, new TrainingOptions()).HoldBackEachWriter(corpus).Where(text => text.Head == LinearModel.About).ToList();
Tell("ours (linear SVM, words, pairs, pieces of words)", ours.Count(text => text.Predictions[0].Code == text.Gold), started);

var context = new MLContext(seed: 311);
foreach (var (name, trainer) in MicrosoftTrainers.All(context))
{
    started = Stopwatch.GetTimestamp();
    var right = 0;
    foreach (var writer in writers)
        right += MicrosoftTrainers.RightOn(context, trainer, corpus.Where(text => text.Writer != writer), corpus.Where(text => text.Writer == writer), topics);
    Tell(name, right, started);
}

void Tell(string name, int right, long since) =>
    Console.WriteLine($"{name}: {(double)right / corpus.Count:P1} right, {Stopwatch.GetElapsedTime(since).TotalSeconds:F0} s for {writers.Length} trainings");
