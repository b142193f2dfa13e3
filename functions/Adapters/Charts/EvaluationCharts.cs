using ScottPlot;
using Toronto311.Application.Evaluation;

namespace Toronto311.Adapters.Charts;

/// <summary>Draws an evaluation as pictures (PNG).</summary>
public static class EvaluationCharts
{
    private const int Width = 900, Height = 560;

    /// <summary>How much is wrong among the surest emails, the more of them are taken.</summary>
    public static byte[] RiskCoverage(IReadOnlyList<RiskPoint> points)
    {
        var plot = New("Risk against coverage", "share of emails taken, the surest first", "share of those whose best label is wrong");
        var line = plot.Add.ScatterLine(points.Select(point => point.Coverage).ToArray(), points.Select(point => point.Risk).ToArray());
        line.LineWidth = 2;
        plot.Axes.SetLimits(0, 1, 0, Math.Max(0.1, points.Count == 0 ? 0 : points.Max(point => point.Risk) * 1.1));
        return Png(plot);
    }

    /// <summary>Reliability diagram: what came true of predictions against what they said of themselves, with 95% bounds; on the dashed line they mean what they say.</summary>
    public static byte[] Reliability(IReadOnlyList<ReliabilityBin> bins, double calibrationError)
    {
        var plot = New($"Reliability, expected calibration error {calibrationError:0.000}", "confidence", "share that is right");
        var ideal = plot.Add.Line(0, 0, 1, 1);
        (ideal.LinePattern, ideal.LineColor) = (LinePattern.Dashed, Colors.Gray);
        foreach (var bin in bins)
        {
            var bounds = plot.Add.Line(bin.MeanConfidence, bin.Right.Low, bin.MeanConfidence, bin.Right.High);
            (bounds.LineColor, bounds.LineWidth) = (Colors.SteelBlue, 2);
        }

        var points = plot.Add.Scatter(bins.Select(bin => bin.MeanConfidence).ToArray(), bins.Select(bin => bin.Right.Share).ToArray());
        (points.Color, points.MarkerSize) = (Colors.SteelBlue, 9);
        plot.Axes.SetLimits(0, 1, 0, 1);
        return Png(plot);
    }

    /// <summary>Learning curve: a measure against the number of texts learnt from, one line a name.</summary>
    public static byte[] Learning(IReadOnlyList<(string Name, IReadOnlyList<(int Texts, double Share)> Points)> curves)
    {
        var plot = New("Learning curve", "texts learnt from", "share of unread texts given the right label");
        foreach (var (name, points) in curves)
        {
            var line = plot.Add.Scatter(points.Select(point => (double)point.Texts).ToArray(), points.Select(point => point.Share).ToArray());
            (line.LegendText, line.LineWidth) = (name, 2);
        }

        plot.ShowLegend(Alignment.LowerRight);
        return Png(plot);
    }

    private static Plot New(string title, string across, string up)
    {
        var plot = new Plot();
        plot.Title(title);
        plot.XLabel(across);
        plot.YLabel(up);
        return plot;
    }

    private static byte[] Png(Plot plot) => plot.GetImageBytes(Width, Height, ImageFormat.Png);
}
