using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Toronto311.Tests.Support;

/// <summary>Runs the program as a person would, in a process of its own.</summary>
public static class CommandLine
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Toronto311.Hosts.Local.dll");

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(arguments, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <param name="arguments">What a person would type.</param>
    /// <param name="environment">What is set besides, as secrets are.</param>
    public static async Task<Outcome> RunAsync(string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await process.WaitForExitAsync(limit.Token);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Waits until <c>serve</c> says where its page is.</summary>
    public static async Task<string> UrlAsync(Process process)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            if (Regex.Match(line, "http://[^ ]+", RegexOptions.NonBacktracking) is { Success: true } url)
                return url.Value.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        throw new InvalidOperationException($"the program ended before its page was up: {await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    public static Process Start(params string[] arguments) => Start(arguments, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <param name="arguments">What a person would type.</param>
    /// <param name="environment">What is set besides, as secrets are.</param>
    public static Process Start(string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }
}

/// <summary>What a run of the program gave.</summary>
public sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
