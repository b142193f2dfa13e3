using Toronto311.Domain.Text;

namespace Toronto311.Tests.Languages;

/// <summary>Measures one detector on every sample and prints its row of the table. Time is the processor's, so that other work on the machine does not count.</summary>
internal static class Measurement
{
    private const int WarmUp = 5;

    private const string FirstText = "Bonjour, le lampadaire devant chez nous est éteint.";

    public static void Print(string name, Func<(Func<string, string> Detect, Action Unload)> make, IReadOnlyList<Sample> samples)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Environment.CpuUsage.TotalTime;
        var (detect, unload) = make();
        detect(FirstText);
        var first = (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
        foreach (var text in samples.SelectMany(sample => sample.Texts).Where((_, at) => at % WarmUp == 0))
            detect(text.Text); // models are loaded and the code compiled before time is taken
        started = Environment.CpuUsage.TotalTime;
        var cells = samples.Select(sample => Cell(detect, sample)).ToList();
        var micros = (Environment.CpuUsage.TotalTime - started).TotalMicroseconds / samples.Sum(sample => sample.Texts.Count);
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        unload();
        Console.WriteLine($"| {name} | {string.Join(" | ", cells)} | {micros:F0} | {first:F0} | {memory:F0} |");
    }

    private static string Cell(Func<string, string> detect, Sample sample)
    {
        int right = 0, unknown = 0;
        foreach (var (text, language, _, _) in sample.Texts)
        {
            var code = detect(text);
            right += code == language ? 1 : 0;
            unknown += code == LanguageDetector.Unknown ? 1 : 0;
        }

        double all = sample.Texts.Count;
        return $"{right / all:P1} / {(all - right - unknown) / all:P1} / {unknown / all:P1}";
    }
}
