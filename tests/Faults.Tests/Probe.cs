using System.Diagnostics;
using Toronto311.Tests.ExchangeProbe;

namespace Toronto311.Tests.Faults;

/// <summary>The exchange in a process of its own, started, heard and killed.</summary>
internal sealed class Probe : IDisposable
{
    /// <summary>128 and the number of the signal: what is left of a process that SIGKILL has ended.</summary>
    public const int Killed = 128 + 9;

    private readonly string _plan = Path.GetTempFileName();
    private readonly Process _process;
    private readonly Task<string> _error;

    public Probe(Plan plan)
    {
        plan.Write(_plan);
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        _process = Process.Start(new ProcessStartInfo(dotnet, [typeof(Plan).Assembly.Location, _plan]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Runs a plan to its end, which must be the one it says.</summary>
    /// <returns>Points reached, by the name of the installation.</returns>
    public static async Task<ILookup<string, string>> RunAsync(Plan plan)
    {
        using var probe = new Probe(plan);
        var said = await probe._process.StandardOutput.ReadToEndAsync();
        await probe.EndAsync(plan.EndsByKill ? Killed : 0);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToLookup(words => words[0], words => words[1], StringComparer.Ordinal);
    }

    /// <summary>Waits until it is at work.</summary>
    public async Task HearAsync() => Assert.Equal("running", await _process.StandardOutput.ReadLineAsync());

    public void Kill() => _process.Kill();

    public async Task EndAsync(int exitCode)
    {
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == exitCode, $"the probe ended with {_process.ExitCode}, not {exitCode}: {await _error}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_plan);
    }
}
