using System.Diagnostics;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>A disk of 4 MB in memory, to be filled.</summary>
internal sealed class SmallDisk : IDisposable
{
    public SmallDisk() => Run("mount", "-t", "tmpfs", "-o", "size=4m", "none", Folder);

    /// <summary>Whether this account may mount one.</summary>
    public static bool IsPossible { get; } = Try();

    public string Folder { get; } = Directory.CreateTempSubdirectory("disk-").FullName;

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return false;
        try
        {
            using var disk = new SmallDisk();
            return true;
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {process.StandardError.ReadToEnd()}");
    }
}

/// <summary>A fact that fills a small disk; skipped by name where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.IsPossible ? null : "needs the right to mount a small disk";
}
