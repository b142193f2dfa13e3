namespace Toronto311.Hosts.Local.Mail;

/// <summary>Finds the mails under the paths a person names: .eml files, folders of them, Maildirs and mbox files.</summary>
internal static class MailFiles
{
    /// <summary>Every mail, in the order of the paths and of file names; what cannot be read is told in its place.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="takesAll">Whether every file below a folder is taken as mail, not only *.eml.</param>
    public static IEnumerable<MailFile> Find(IEnumerable<string> paths, bool takesAll)
    {
        foreach (var path in paths)
            if (Directory.Exists(path))
                foreach (var mail in InFolder(path, takesAll))
                    yield return mail;
            else if (File.Exists(path))
                foreach (var mail in InFile(path))
                    yield return mail;
            else
                yield return MailFile.Bad(path, "there is no such file or folder: check the spelling");
    }

    private static IEnumerable<MailFile> InFolder(string folder, bool takesAll)
    {
        var files = FilesOf(folder, takesAll, out var fault);
        if (fault is not null)
            yield return MailFile.Bad(folder, fault);
        else if (files.Count == 0)
            yield return MailFile.Bad(folder, takesAll ? "the folder holds no file" : "the folder holds no .eml file and is no Maildir: name another, or take every file as mail with --all");
        foreach (var file in files)
            foreach (var mail in InFile(file))
                yield return mail;
    }

    private static List<string> FilesOf(string folder, bool takesAll, out string? fault)
    {
        try
        {
            fault = null;
            var all = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None });
            var files = all.Where(file => takesAll || IsMail(file)).ToList();
            files.Sort(StringComparer.Ordinal);
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = $"the folder cannot be read: {error.Message}";
            return [];
        }
    }

    private static bool IsMail(string file) =>
        file.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase) || IsInMaildir(file);

    /// <summary>A Maildir has cur, new and tmp side by side; mails are in the first two.</summary>
    private static bool IsInMaildir(string file) =>
        Path.GetDirectoryName(file) is { } folder
        && Path.GetFileName(folder) is "cur" or "new"
        && Path.GetDirectoryName(Path.GetDirectoryName(file)) is { } maildir
        && Directory.Exists(Path.Combine(maildir, "tmp"));

    private static IEnumerable<MailFile> InFile(string path)
    {
        byte[]? raw = null;
        string? fault = null;
        try
        {
            raw = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = $"the file cannot be read: {error.Message}";
        }

        if (raw is null)
            return [MailFile.Bad(path, fault ?? "the file cannot be read")];
        return Mbox.IsMbox(path, raw) ? Mbox.Split(path, raw) : [new MailFile(path, raw, null)];
    }
}
