// Compares our trainer with ML.NET's on the corpus, one writer held back, in one run. Takes minutes:
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
var corpus = CorpusReader.ReadFolder("functions/Adapters/Training/Corpus").Where(text => text.IsAbout).ToList();
var writer = args.Length > 0 ? args[0] : "d";
var (train, test) = (corpus.Where(text => text.Writer != writer).ToList(), corpus.Where(text => text.Writer == writer).ToList());
Console.WriteLine($"train {train.Count} texts, test {test.Count} texts of writer {writer}, {corpus.Select(text => topics.Settled(text.Label)).Distinct(StringComparer.Ordinal).Count()} labels");

var started = Stopwatch.GetTimestamp();
var model = ModelFile.Read(new Trainer(topics, new TrainingOptions()).Train(train, new Dictionary<string, float>(StringComparer.Ordinal)));
Tell("ours (linear SVM over words, pairs, pieces of words)", test.Count(text => model.Predict(LinearModel.About, text.Subject, text.Body)[0].Code == topics.Settled(text.Label)), started);

var context = new MLContext(seed: 311);
foreach (var (name, trainer) in MicrosoftTrainers.All(context))
{
    started = Stopwatch.GetTimestamp();
    Tell(name, MicrosoftTrainers.RightOn(context, trainer, train, test, topics), started);
}

void Tell(string name, int right, long since) =>
    Console.WriteLine($"{name}: {(double)right / test.Count:P1} right, trained and tested in {Stopwatch.GetElapsedTime(since).TotalSeconds:F0} s");
