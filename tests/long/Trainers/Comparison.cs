using System.Diagnostics;

namespace Toronto311.Tests.Trainers;

/// <summary>Trains and measures each method and prints a row of a Markdown table for it.</summary>
internal static class Comparison
{
    public static void Run(ComparisonData data, IReadOnlyList<Method> methods)
    {
        var labels = data.Train.Select(text => text.Label).Distinct(StringComparer.Ordinal).Count();
        Console.WriteLine($"Learnt from {data.Train.Count} texts with {labels} labels; measured on {data.Tune.Count} texts of Corpus/tune and {data.Residents.Count} residents' reports; 95% bounds.\n");
        Console.WriteLine("| name | model | tune: best label right | tune: one of its best 3 right | residents: best label acceptable | seconds to train | seconds to test |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|");
        foreach (var method in methods)
            Console.WriteLine($"| {method.Name} | {method.Is} | {Cells(data, method)} |");
    }

    private static string Cells(ComparisonData data, Method method)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            using var predictor = method.Train(data.Train);
            var trained = Stopwatch.GetElapsedTime(started);
            var score = Score.Of(predictor, data);
            var tested = Stopwatch.GetElapsedTime(started) - trained;
            return FormattableString.Invariant($"{score.Cells} | {trained.TotalSeconds:0.0} | {tested.TotalSeconds:0.0}");
        }
        catch (NotMeasuredException e)
        {
            return $"{e.Message} | | | |";
        }
    }
}
