// Compares our language detector with Lingua on texts of the corpus, in one run. Takes minutes:
//   dotnet run -c Release --project tests/long/Languages
using Lingua;
using Toronto311.Adapters.Training;
using Toronto311.Tests.Languages;
using Ours = Toronto311.Domain.Text.LanguageDetector;

var corpus = CorpusReader.ReadFolder("functions/Adapters/Training/Corpus").Select(Sample.Of).ToList();
var foreign = corpus.Where(text => text.Language != Sample.English).ToList();
Sample[] samples =
[
    new("French", [.. foreign.Where(text => text.Language == "fr")]),
    new("other languages", [.. foreign.Where(text => text.Language != "fr")]),
    new("English", [.. corpus.Where(text => text.IsOrdinaryEnglish && !text.IsShort)]),
    new("short English", [.. corpus.Where(text => text.IsOrdinaryEnglish && text.IsShort)]),
];
Language[] shared = [.. Enum.GetValues<Language>().Where(language => language != Language.Unknown && Ours.NameOf(Codes.Of(language)) != Codes.Of(language))];
Language[] spoken = [.. shared.Where(language => corpus.Exists(text => text.Language == Codes.Of(language)))];
Console.WriteLine(string.Join(", ", samples.Select(sample => $"{sample.Name} {sample.Texts.Count}")) + $" texts; {shared.Length} languages known to both, {spoken.Length} in the corpus\n");
Console.WriteLine("| detector | " + string.Join(" | ", samples.Select(sample => $"{sample.Name}: right / called another / unknown")) + " | µs a text | first answer, ms | memory, MB |");
Console.WriteLine("|---|" + string.Concat(samples.Select(_ => "--:|")) + "--:|--:|--:|");

Measurement.Print("ours", () => (text => Ours.Detect(text).Code, () => { }), samples);
Measurement.Print($"Lingua, high accuracy, {spoken.Length} languages", () => Lingua(Builder(spoken)), samples);
Measurement.Print($"Lingua, high accuracy, {shared.Length} languages", () => Lingua(Builder(shared)), samples);
Measurement.Print($"Lingua, high accuracy, {shared.Length} languages, distance 0.1", () => Lingua(Builder(shared).WithMinimumRelativeDistance(0.1)), samples);
Measurement.Print($"Lingua, low accuracy, {shared.Length} languages", () => Lingua(Builder(shared).WithLowAccuracyMode()), samples);

static LanguageDetectorBuilder Builder(Language[] languages) => LanguageDetectorBuilder.FromLanguages(languages);

// Lingua keeps its models for the whole process: each measurement loads and unloads its own.
static (Func<string, string> Detect, Action Unload) Lingua(LanguageDetectorBuilder builder)
{
    var detector = builder.Build();
    return (text => Codes.Of(detector.DetectLanguageOf(text)), detector.UnloadLanguageModels);
}
