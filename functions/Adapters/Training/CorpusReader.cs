using Toronto311.Domain.Requests;

namespace Toronto311.Adapters.Training;

/// <summary>Reads the corpus: text files whose sections are headed <c>= label</c> and whose lines are <c>subject || body</c>.</summary>
/// <remarks>The format is told in Corpus/README.md.</remarks>
public static class CorpusReader
{
    /// <summary>Every text below a folder, in the order of file names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="CatalogueException">A line is wrong; names file, line and reason.</exception>
    public static IReadOnlyList<CorpusText> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"there is no corpus folder {folder}: name one with --corpus");
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.SelectMany(file => Read(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }

    /// <summary>The texts of one file; <paramref name="file"/> is its path below the corpus folder.</summary>
    public static IEnumerable<CorpusText> Read(string file, string content)
    {
        var writer = file.Split('/')[0];
        string batch = "", brief = "";
        var isReport = false;
        (string Label, string Language)? section = null;
        var number = 0;
        foreach (var raw in content.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r').Trim();
            if (line.Length == 0)
                continue;
            if (section is null && line.StartsWith("batch:", StringComparison.Ordinal))
                batch = line["batch:".Length..].Trim();
            else if (section is null && line.StartsWith("brief:", StringComparison.Ordinal))
                brief = line["brief:".Length..].Trim();
            else if (section is null && line == "form: report")
                isReport = true;
            else if (line.StartsWith("= ", StringComparison.Ordinal))
                section = Section(file, number, line[2..]);
            else
                yield return Text(file, number, line, writer, batch, brief, section) with { IsReport = isReport };
        }
    }

    private static (string Label, string Language) Section(string file, int line, string heading)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            throw new CatalogueException(file, line, "a section heading names a label, '= road-pothole', or several, '= road-pothole + street-light-out'");
        var language = words.FirstOrDefault(word => word.StartsWith("lang=", StringComparison.Ordinal))?["lang=".Length..] ?? "en";
        return (string.Join(' ', words.Where(word => !word.StartsWith("lang=", StringComparison.Ordinal))), language);
    }

    private static CorpusText Text(string file, int line, string text, string writer, string batch, string brief, (string Label, string Language)? section)
    {
        if (section is not var (label, language))
            throw new CatalogueException(file, line, "a text stands before the first section heading '= label'");
        if (batch.Length == 0 || brief.Length == 0)
            throw new CatalogueException(file, line, "the file does not begin with 'batch:' and 'brief:'");
        var bar = text.IndexOf("||", StringComparison.Ordinal);
        if (bar < 0)
            throw new CatalogueException(file, line, "a text is written 'subject || body'; the subject may be empty");
        var body = text[(bar + 2)..].Trim().Replace("\\n", "\n", StringComparison.Ordinal);
        if (body.Length == 0)
            throw new CatalogueException(file, line, "the text has no body");
        return new CorpusText(writer, batch, brief, label, language, text[..bar].Trim(), body);
    }
}
