using System.Diagnostics;
using Toronto311.Tests.StoreProbe;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>The store in a process of its own, started, heard and killed.</summary>
internal sealed class Probe : IDisposable
{
    private readonly Process _process;

    public Probe(string verb, string folder, string queue)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        _process = Process.Start(new ProcessStartInfo(dotnet, [typeof(Accepting).Assembly.Location, verb, folder, queue])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
    }

    /// <summary>Waits for that many lines.</summary>
    public async Task<List<string>> HearAsync(int lines)
    {
        var heard = new List<string>();
        while (heard.Count < lines && await _process.StandardOutput.ReadLineAsync() is { } line)
            heard.Add(line);
        return heard;
    }

    /// <summary>What else was said to the end; a line the kill cut off was not said.</summary>
    public async Task<List<string>> HearRestAsync() => [.. (await _process.StandardOutput.ReadToEndAsync()).Split('\n').SkipLast(1)];

    public void Go() => _process.StandardInput.WriteLine();

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
