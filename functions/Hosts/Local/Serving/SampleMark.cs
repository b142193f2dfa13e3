namespace Toronto311.Hosts.Local.Serving;

/// <summary>Keeps the bundled sample and a real mailbox apart: each has a folder of its own.</summary>
internal static class SampleMark
{
    private const string Name = "sample";

    /// <exception cref="UserFault">The folder holds the other kind of mail.</exception>
    public static void Check(string folder, bool isLive)
    {
        var path = Path.Combine(folder, Name);
        var isUsed = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
        if (isLive && File.Exists(path))
            throw new UserFault($"{folder} holds the bundled sample. Choose another folder for the real mailbox with --data, such as --data mailbox-data.");
        if (!isLive && isUsed && File.Exists(Path.Combine(folder, LiveName)))
            throw new UserFault($"{folder} holds a real mailbox's mail, but none is set now. Set it again (--settings FILE), or choose another folder for the sample with --data.");
        Directory.CreateDirectory(folder);
        if (!File.Exists(path) && !isLive)
            File.WriteAllText(path, "This folder holds the bundled sample; delete the folder to begin anew.\n");
        if (isLive && !File.Exists(Path.Combine(folder, LiveName)))
            File.WriteAllText(Path.Combine(folder, LiveName), "This folder holds a real mailbox's mail.\n");
    }

    private const string LiveName = "mailbox";
}
