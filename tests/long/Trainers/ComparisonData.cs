using Toronto311.Adapters.Training;
using Toronto311.Application.Evaluation;
using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Trainers;

/// <summary>What every row learns from and is measured on.</summary>
/// <param name="Topics">Topics and referrals.</param>
/// <param name="Train">Texts of Corpus/train in English on one matter, with settled labels.</param>
/// <param name="Tune">Such texts of Corpus/tune.</param>
/// <param name="Residents">Reports that residents of other cities wrote; none when the table is not there.</param>
/// <param name="Shipped">How the shipped model's scores are scaled.</param>
internal sealed record ComparisonData(
    TopicList Topics, IReadOnlyList<CorpusText> Train, IReadOnlyList<TestText> Tune, IReadOnlyList<TestText> Residents, ModelScaling Shipped)
{
    private const string Corpus = "functions/Adapters/Training/Corpus", ResidentTable = "../shared/data/resident_text_dev.csv";

    private static readonly string[] CleanSources = ["nyc_publicstuff", "newport_scf", "virginiabeach_scf", "hoboken_publicstuff"];

    /// <summary>Texts that are measured on, all of them.</summary>
    public IReadOnlyList<TestText> Tests { get; } = [.. Tune, .. Residents];

    /// <param name="sample">One text in how many is learnt from.</param>
    public static ComparisonData Read(int sample)
    {
        var files = ReleaseFiles.Shipped;
        var topics = TopicList.Parse("topics.csv", files.Text("topics.csv"), "referrals.csv", files.Text("referrals.csv"));
        var services = ServiceList.Parse("services.csv", files.Text("services.csv"));
        return new ComparisonData(
            topics,
            Portion.Of(Texts("train", topics), 1, sample),
            [.. Texts("tune", topics).Select(text => new TestText(text.Subject, text.Body, label => label == text.Label))],
            File.Exists(ResidentTable) ? ReadResidents(topics, services) : [],
            ModelScaling.Of(ModelFile.Read(files.Bytes("classifier.model"))));
    }

    private static List<CorpusText> Texts(string part, TopicList topics) =>
        [.. CorpusReader.ReadFolder($"{Corpus}/{part}").Where(text => text is { IsAbout: true, IsMixed: false, Language: "en" }).Select(text => text with { Label = topics.Settled(text.Label) })];

    private static List<TestText> ReadResidents(TopicList topics, ServiceList services)
    {
        bool IsReferral(string label) => topics.Find(label) is { Kind: TopicKind.Refer } || services.Find(label) is { Handling: ServiceHandling.Refer };
        bool IsRight(LabelledEmail email, string label) =>
            email.Codes.Any(code => topics.Settled(code) == label) || (email.Codes.Contains(ExpectedMatter.AnyReferral) && IsReferral(label));
        return [.. LabelledReports.Read(ResidentTable, File.ReadAllText(ResidentTable), CleanSources).Select(email => new TestText("", BodyOf(email), label => IsRight(email, label)))];
    }

    private static string BodyOf(LabelledEmail email) =>
        email.Reading is Domain.Mail.MailReading.Readable { Email: var mail } ? mail.FullText : throw new InvalidOperationException($"{email.Name} has no text");
}
