namespace Toronto311.Hosts.Local.Verbs;

/// <summary>How the local system is served.</summary>
/// <param name="Folder">Where everything is kept.</param>
/// <param name="Port">TCP port on this machine, 1 to 65535; 0 lets the system choose one.</param>
internal sealed record ServeOptions(string Folder, int Port)
{
    public const int DefaultPort = 8311;

    public static ServeOptions Default => new(DataFolder.Default, DefaultPort);
}
