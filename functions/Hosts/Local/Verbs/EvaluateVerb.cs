using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Spectre.Console;
using Toronto311.Adapters.Charts;
using Toronto311.Application;
using Toronto311.Application.Evaluation;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Hosts.Local.Evaluation;
using Toronto311.Web.Evaluation;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>evaluate CORPUS</c>: how good the decisions on labelled mail are, with every miss to read.</summary>
internal static class EvaluateVerb
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Command()
    {
        var corpus = new Argument<string>("corpus") { Description = "a folder of corpus texts, a folder of mail with labels.jsonl, or a table (.csv) with the columns id, source, text, acceptable_codes" };
        var sources = new Option<string[]>("--source") { Description = "of a table, take only rows of this source; may be repeated", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--out") { Description = "folder for misses.html, the pictures and report.json" };
        var baseline = new Option<string?>("--baseline") { Description = "file of bounds; falling behind one gives exit code 1" };
        var labels = new Option<bool>("--labels") { Description = "print the table of every label and what it is taken for" };
        var on = new Option<DateOnly>("--on") { Description = "decide as on this day, since cards are approved and expire", DefaultValueFactory = _ => TorontoTime.DayOf(DateTimeOffset.UtcNow) };
        var command = new Command("evaluate", "Measure the decisions on labelled mail, and show the misses") { corpus, sources, output, baseline, labels, on };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(corpus) ?? "", parsed.GetValue(sources) ?? [], parsed.GetValue(output), parsed.GetValue(baseline), parsed.GetValue(labels), parsed.GetValue(on), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string corpus, string[] sources, string? output, string? baseline, bool showsLabels, DateOnly today, CancellationToken cancellationToken)
    {
        var core = LocalCore.Create();
        var emails = LabelledCorpus.Read(corpus, sources, core.Read);
        var started = Stopwatch.GetTimestamp();
        var judged = Decide(emails, core.Release, today, cancellationToken);
        var took = Stopwatch.GetElapsedTime(started);
        var report = EvaluationReport.Of(judged);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(corpus));
        Console.WriteLine($"{emails.Count:N0} emails of {name}, model {core.Release.Model.Version}, {took.TotalMilliseconds / Math.Max(1, emails.Count):0.00} ms each");
        EvaluationTables.Show(AnsiConsole.Console, report, judged, showsLabels);
        if (output is not null)
            await WriteAsync(output, name, core.Release, report, judged, cancellationToken);
        if (baseline is null)
            return ExitCodes.Done;
        var behind = Baseline.FallenBehind(baseline, await File.ReadAllTextAsync(baseline, cancellationToken), name, report);
        foreach (var line in behind)
            Faults.Tell($"{name}: {line}");
        return behind.Count == 0 ? ExitCodes.Done : ExitCodes.PartlyDone;
    }

    private static IReadOnlyList<Judgement> Decide(IReadOnlyList<LabelledEmail> emails, Release release, DateOnly today, CancellationToken cancellationToken)
    {
        var judge = new Judge(release);
        var facts = new Facts { ReceivedAt = TorontoTime.Of(new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero)), Today = today, Permission = Permission.Sample };
        return [.. emails.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(email => judge.Of(email, Decide(email.Reading, facts, release)))];
    }

    private static Decision Decide(MailReading reading, Facts facts, Release release) =>
        reading.Match(readable => FactFinder.Decide(readable.Email, facts, release), unreadable => Decider.Unreadable(unreadable, release.Number));

    private static async Task WriteAsync(string folder, string corpus, Release release, EvaluationReport report, IReadOnlyList<Judgement> judged, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "risk-coverage.png"), EvaluationCharts.RiskCoverage(report.RiskCoverage), cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(folder, "reliability.png"), EvaluationCharts.Reliability(report.Reliability, report.CalibrationError), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "misses.html"), await EvaluationDocument.RenderAsync(corpus, release.Model.Version, report, judged), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(report, Indented), cancellationToken);
        Console.WriteLine($"wrote {folder}: misses.html, reliability.png, risk-coverage.png, report.json");
    }
}
