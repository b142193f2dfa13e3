namespace Toronto311.Domain.Requests;

/// <summary>A data file that cannot be used: which file, which line (1-based) and why, in words that say what to correct.</summary>
public sealed class CatalogueException(string file, int line, string why)
    : Exception($"{file}, line {line}: {why}")
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string Why { get; } = why;
}
