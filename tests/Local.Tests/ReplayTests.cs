namespace Toronto311.Tests.Local;

/// <summary><c>replay</c>: everything once, and a clear word where the disk or the store will not have it.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Mail => folder.File("mail/one.eml", "From: jane@example.com\nSubject: Pothole\nDate: Mon, 23 Nov 2026 11:30:00 -0500\n\nThere is a deep pothole in the road in front of 88 Wellesley St E.\n");

    private string Data => Path.Combine(folder.Path, "data");

    [Fact]
    public async Task Replaying_again_changes_nothing_and_says_so()
    {
        var first = await CommandLine.RunAsync("replay", Mail, "--data", Data);
        var second = await CommandLine.RunAsync("replay", Mail, "--data", Data);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("Service requests written: 1", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing changed", first.Output, StringComparison.Ordinal);
        Assert.Contains("Service requests written: 1", second.Output, StringComparison.Ordinal);
        Assert.Contains("nothing changed", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_told_and_nothing_done_is_exit_code_2()
    {
        var run = await CommandLine.RunAsync("replay", Mail, "--data", Path.Combine(folder.File("a-file", "x"), "data"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("toronto311: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrupt_store_is_named_and_what_to_do_about_it()
    {
        await CommandLine.RunAsync("replay", Mail, "--data", Data);
        foreach (var file in Directory.GetFiles(Data).Where(file => Path.GetFileName(file).Contains(".db", StringComparison.Ordinal) || Path.GetFileName(file).Contains("sqlite", StringComparison.Ordinal)))
            File.WriteAllText(file, new string('x', 8192));
        var run = await CommandLine.RunAsync("replay", Mail, "--data", Data);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("restore", run.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
