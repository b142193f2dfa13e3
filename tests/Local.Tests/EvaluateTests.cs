namespace Toronto311.Tests.Local;

/// <summary><c>evaluate</c>: every kind of corpus, the files it writes, and what a wrong corpus or a fall behind the baseline is told as.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Mail = "From: jane@example.com\nTo: 311@toronto.ca\nSubject: Pothole\nDate: Mon, 23 Nov 2026 11:30:00 -0500\n\nThere is a deep pothole in the road in front of 88 Wellesley St E.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_of_mail_with_labels_gives_figures_and_files()
    {
        folder.File("box/one.eml", Mail);
        folder.File("box/labels.jsonl", """{"file": "one.eml", "matters": [{"codes": ["road-pothole"], "place": "88 Wellesley Street East"}], "danger": false, "person": false}""");
        var output = Path.Combine(folder.Path, "out");

        var run = await CommandLine.RunAsync("evaluate", Path.Combine(folder.Path, "box"), "--out", output, "--labels");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("filed at the right place", run.Output, StringComparison.Ordinal);
        Assert.Equal(["misses.html", "reliability.png", "report.json", "risk-coverage.png"], Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(output, "reliability.png")))[..4]);
        Assert.Contains("<h1>Evaluation of box</h1>", await File.ReadAllTextAsync(Path.Combine(output, "misses.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_miss_is_shown_with_its_text()
    {
        folder.File("box/one.eml", Mail);
        folder.File("box/labels.jsonl", """{"file": "one.eml", "matters": [{"codes": ["tax-due-dates"]}], "danger": true}""");
        var output = Path.Combine(folder.Path, "out");

        await CommandLine.RunAsync("evaluate", Path.Combine(folder.Path, "box"), "--out", output);

        var page = await File.ReadAllTextAsync(Path.Combine(output, "misses.html"));
        Assert.Contains("danger missed; wrong service: road-pothole; wrong label: road-pothole", page, StringComparison.Ordinal);
        Assert.Contains("deep pothole in the road in front of 88 Wellesley", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_read_by_source_and_held_to_the_baseline()
    {
        var table = folder.File("table.csv", "id,source,text,acceptable_codes\n1,here,Deep pothole on the road,road-pothole|road-sinking\n2,there,\"Loud, loud music\",tax-payment\n3,here,hello,none\n");
        var baseline = folder.File("baseline.json", """{"table.csv": {"label-right": 1}}""");

        var good = await CommandLine.RunAsync("evaluate", table, "--source", "here", "--baseline", baseline);
        var bad = await CommandLine.RunAsync("evaluate", table, "--baseline", baseline);

        Assert.Equal((0, ""), (good.ExitCode, good.Errors));
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("label-right is 0.500, at least 1.000 is allowed", bad.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corpus_texts_are_read_too()
    {
        folder.File("corpus/a/01.txt", "batch: a01\nbrief: anybody\n= road-pothole\n|| there is a deep pothole on our road\n= danger:gas\n|| it smells of gas in the hall and I feel dizzy\n");

        var run = await CommandLine.RunAsync("evaluate", Path.Combine(folder.Path, "corpus"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("danger-missed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"file\": \"two.eml\", \"matters\": []}", "two.eml, which is not in the folder")]
    [InlineData("{\"file\": \"one.eml\"}", "labels.jsonl, line 1")]
    [InlineData("", "says nothing of 1 mails of the folder")]
    public async Task Labels_that_do_not_fit_the_mails_are_told(string labels, string message)
    {
        folder.File("box/one.eml", Mail);
        folder.File("box/labels.jsonl", labels);

        var run = await CommandLine.RunAsync("evaluate", Path.Combine(folder.Path, "box"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_nowhere_is_told()
    {
        var run = await CommandLine.RunAsync("evaluate", Path.Combine(folder.Path, "nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such file or folder", run.Errors, StringComparison.Ordinal);
    }
}
