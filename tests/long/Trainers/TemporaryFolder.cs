namespace Toronto311.Tests.Trainers;

/// <summary>A folder that is gone when its user is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("toronto311-trainers-").FullName;

    /// <summary>Writes lines to a file in it.</summary>
    public void Write(string name, IEnumerable<string> lines) => File.WriteAllLines(System.IO.Path.Combine(Path, name), lines);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
