using Spectre.Console;
using Toronto311.Application.Evaluation;
using Toronto311.Domain.Classification;

namespace Toronto311.Hosts.Local.Evaluation;

/// <summary>An evaluation as tables on the terminal.</summary>
internal static class EvaluationTables
{
    private const int MostConfusions = 25;

    private const int LeastWidth = 140;

    public static void Show(IAnsiConsole console, EvaluationReport report, IReadOnlyList<Judgement> judged, bool showsLabels)
    {
        console.Profile.Width = Math.Max(LeastWidth, console.Profile.Width); // A file or a pipe has no width.
        var figures = new Table().Border(TableBorder.Rounded).AddColumn("What").AddColumn(Number("Share")).AddColumn(Number("Count")).AddColumn(Number("95% bounds")).AddColumn("Name");
        foreach (var measure in report.Measures)
            figures.AddRow(measure.What, $"{measure.Value.Share:P1}", $"{measure.Value.Count:N0} of {measure.Value.Of:N0}", $"{measure.Value.Low:P1} to {measure.Value.High:P1}", measure.Name);
        figures.AddRow("expected calibration error", $"{report.CalibrationError:0.000}", "", "", Baseline.CalibrationError);
        console.Write(figures);
        if (judged.Select(one => one.Email.Group).Distinct(StringComparer.Ordinal).Count() is > 1 and <= 12)
            ShowGroups(console, judged);
        if (showsLabels)
            ShowLabels(console, report);
    }

    private static void ShowGroups(IAnsiConsole console, IReadOnlyList<Judgement> judged)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Group").AddColumn(Number("Emails")).AddColumn(Number("Best label right"));
        foreach (var group in judged.Where(one => one.Best is not null).GroupBy(one => one.Email.Group, StringComparer.Ordinal))
            table.AddRow(group.Key, $"{group.Count():N0}", $"{group.Average(one => one.Best!.Value.IsRight ? 1.0 : 0):P1}");
        console.Write(table);
    }

    private static void ShowLabels(IAnsiConsole console, EvaluationReport report)
    {
        var labels = new Table().Border(TableBorder.Rounded).AddColumn("Label").AddColumn(Number("Emails")).AddColumn(Number("Precision")).AddColumn(Number("Recall"))
            .AddColumn(Number("Without a person")).AddColumn(Number("Of that wrong"));
        foreach (var label in report.Labels)
            labels.AddRow(label.Code, $"{label.Held}", Share(label.Precision), Share(label.Recall), Share(label.Coverage), Share(label.Risk));
        console.Write(labels);
        var confusions = new Table().Border(TableBorder.Rounded).AddColumn("Held").AddColumn("Given").AddColumn(Number("Emails"));
        foreach (var confusion in report.Confusions.Take(MostConfusions))
            confusions.AddRow(confusion.Held, confusion.Given, $"{confusion.Count}");
        console.Write(confusions);
    }

    private static TableColumn Number(string heading) => new TableColumn(heading).RightAligned();

    private static string Share(Proportion value) => value.Of == 0 ? "" : $"{value.Share:P0}";
}
