using Toronto311.Adapters.Charts;

namespace Toronto311.Tests.Trainers;

/// <summary>How our model does the more texts it learns from.</summary>
internal static class LearningCurve
{
    private static readonly (int Some, int OfEvery)[] Portions = [(1, 16), (1, 8), (1, 4), (1, 2), (3, 4), (1, 1)];

    /// <summary>Prints the table and draws the picture.</summary>
    public static void Draw(ComparisonData data, string file)
    {
        Console.WriteLine("| part | texts | tune: best label right | tune: one of its best 3 right | residents: best label acceptable |");
        Console.WriteLine("|--:|--:|--:|--:|--:|");
        var points = new List<(int Texts, Score Score)>();
        foreach (var (some, ofEvery) in Portions)
        {
            var texts = Portion.Of(data.Train, some, ofEvery);
            using var predictor = Methods.Ours(data, texts);
            points.Add((texts.Count, Score.Of(predictor, data)));
            Console.WriteLine($"| {some}/{ofEvery} | {texts.Count} | {points[^1].Score.Cells} |");
        }

        File.WriteAllBytes(file, EvaluationCharts.Learning(Curves(points, data.Residents.Count > 0)));
        Console.WriteLine($"\ndrawn in {file}");
    }

    private static List<(string Name, IReadOnlyList<(int Texts, double Share)> Points)> Curves(List<(int Texts, Score Score)> points, bool hasResidents)
    {
        List<(string, IReadOnlyList<(int, double)>)> curves =
        [
            ("tune, best label", points.ConvertAll(point => (point.Texts, point.Score.Best.Share))),
            ("tune, one of the best three", points.ConvertAll(point => (point.Texts, point.Score.Among3.Share))),
        ];
        if (hasResidents)
            curves.Add(("residents, best label", points.ConvertAll(point => (point.Texts, point.Score.Residents.Share))));
        return curves;
    }
}
