using System.Globalization;
using System.Text.Json;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>scikit-learn's linear support vector machine, by linear_svc.py and the Python of the system.</summary>
internal sealed class ScikitLearn : IPredictor
{
    private const string Python = "/usr/bin/python3";

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "linear_svc.py");

    private readonly TemporaryFolder folder = new();

    /// <exception cref="NotMeasuredException">scikit-learn is absent or failed.</exception>
    public ScikitLearn(IReadOnlyList<CorpusText> texts)
    {
        try
        {
            if (!Command.Works(Python, "-c", "import sklearn"))
                throw new NotMeasuredException("skipped: scikit-learn is absent (apt-get install python3-sklearn)");
            folder.Write("train.jsonl", texts.Select(text => JsonSerializer.Serialize(new[] { $"{text.Subject}\n{text.Body}", text.Label })));
            Command.Run(folder.Path, Python, Script, "train", "train.jsonl", "model.pickle");
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts)
    {
        folder.Write("test.jsonl", texts.Select(text => JsonSerializer.Serialize($"{text.Subject}\n{text.Body}")));
        var lines = Command.Run(folder.Path, Python, Script, "predict", "model.pickle", "test.jsonl");
        return lines.Length == texts.Count ? [.. lines.Select(Labels)] : throw new NotMeasuredException($"linear_svc.py answered {lines.Length} of {texts.Count} texts");
    }

    public void Dispose() => folder.Dispose();

    private static List<Prediction> Labels(string line) =>
        [.. line.Split(' ').Chunk(2).Select(pair => new Prediction(pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture)))];
}
