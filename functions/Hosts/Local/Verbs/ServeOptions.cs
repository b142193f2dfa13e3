namespace Toronto311.Hosts.Local.Verbs;

/// <summary>How the local system is served.</summary>
/// <param name="Folder">Where everything is kept.</param>
/// <param name="Port">TCP port on this machine, 1 to 65535; 0 lets the system choose one.</param>
/// <param name="Settings">A JSON file of settings; null for the environment alone, and without any the bundled sample is shown.</param>
internal sealed record ServeOptions(string Folder, int Port, string? Settings)
{
    public const int DefaultPort = 8311;

    public static ServeOptions Default => new(DataFolder.Default, DefaultPort, null);
}
