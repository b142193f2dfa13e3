using System.ComponentModel;
using System.Diagnostics;

namespace Toronto311.Tests.Trainers;

/// <summary>Runs another program to its end.</summary>
internal static class Command
{
    /// <summary>Whether it can be run and says all is well.</summary>
    public static bool Works(string program, params IReadOnlyList<string> arguments)
    {
        try
        {
            Run(Path.GetTempPath(), program, arguments);
            return true;
        }
        catch (Exception e) when (e is Win32Exception or NotMeasuredException)
        {
            return false;
        }
    }

    /// <summary>What it printed, line by line.</summary>
    /// <exception cref="NotMeasuredException">It failed; the message says how.</exception>
    public static string[] Run(string folder, string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new NotMeasuredException($"{program} did not start");
        var complaint = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new NotMeasuredException($"{program} ended with {process.ExitCode}: {complaint.GetAwaiter().GetResult().Trim().Split('\n')[^1]}");
        return output.TrimEnd('\n').Split('\n');
    }
}
