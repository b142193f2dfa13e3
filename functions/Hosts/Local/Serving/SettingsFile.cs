using System.CommandLine;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>The option that names a settings file.</summary>
internal static class SettingsFile
{
    public static Option<string?> Option() =>
        new("--settings") { Description = "JSON file with the mailbox, the mail server and the rest; the environment overrides it (see functions/Hosts/Local/OPERATORS.md)" };
}
