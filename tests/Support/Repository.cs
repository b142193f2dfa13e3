namespace Toronto311.Tests.Support;

/// <summary>Where this checkout and the data beside it are.</summary>
public static class Repository
{
    /// <summary>Folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Others' data beside the checkout (../shared); it may be absent.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Path below ../shared.</summary>
    public static string SharedPath(string relative) => Path.Combine(Shared, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toronto311.Functions.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Toronto311.Functions.sln is not above the test assembly: run the tests from a checkout.");
    }
}
