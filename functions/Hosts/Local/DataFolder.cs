using System.CommandLine;

namespace Toronto311.Hosts.Local;

/// <summary>Where the local system keeps everything.</summary>
internal static class DataFolder
{
    /// <summary>The folder "data" where the program is started.</summary>
    public static string Default => Path.Combine(Environment.CurrentDirectory, "data");

    public static Option<string> Option() =>
        new("--data") { Description = "folder that holds everything; delete it to begin anew", DefaultValueFactory = _ => Default };
}
