using System.Globalization;
using System.Text.RegularExpressions;
using Toronto311.Adapters.Training;
using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Trainers;

/// <summary>The command of Debian's package fasttext, on lower-case words and punctuation. Its threads race, so figures differ a little between runs.</summary>
internal sealed class FastText : IPredictor
{
    private const string Program = "fasttext", LabelMark = "__label__";

    private static readonly Regex Tokens = new(@"[\p{L}\p{N}'’]+|\p{Cs}+|[^\s\p{L}\p{N}'’]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private readonly TemporaryFolder folder = new();

    /// <exception cref="NotMeasuredException">The command is absent or failed.</exception>
    public FastText(IReadOnlyList<CorpusText> texts, params IReadOnlyList<string> options)
    {
        try
        {
            if (!Command.Works("which", Program))
                throw new NotMeasuredException("skipped: fasttext is absent (apt-get install fasttext)");
            folder.Write("train.txt", texts.Select(text => $"{LabelMark}{text.Label} {Line(text.Subject, text.Body)}"));
            Command.Run(
                folder.Path, Program,
                ["supervised", "-input", "train.txt", "-output", "model", "-epoch", "25", "-wordNgrams", "2", "-thread", $"{Environment.ProcessorCount}", .. options]);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public IReadOnlyList<IReadOnlyList<Prediction>> Predict(IReadOnlyList<TestText> texts)
    {
        folder.Write("test.txt", texts.Select(text => Line(text.Subject, text.Body)));
        var lines = Command.Run(folder.Path, Program, "predict-prob", "model.bin", "test.txt", "3");
        return lines.Length == texts.Count ? [.. lines.Select(Labels)] : throw new NotMeasuredException($"fasttext answered {lines.Length} of {texts.Count} texts");
    }

    public void Dispose() => folder.Dispose();

    private static string Line(string subject, string body) =>
        string.Join(' ', Tokens.Matches($"{subject} {body}".ToLowerInvariant()).Select(token => token.Value));

    private static List<Prediction> Labels(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Chunk(2).Select(pair => new Prediction(pair[0][LabelMark.Length..], double.Parse(pair[1], CultureInfo.InvariantCulture)))];
    }
}
