using System.Text.Json;

namespace Toronto311.Tests.Local;

/// <summary><c>decide</c>: the contract of its JSON, and what it says of what it cannot read.</summary>
public sealed class DecideTests : IDisposable
{
    private const string Pothole = "From: jane@example.com\nTo: 311@toronto.ca\nSubject: Pothole\nDate: Mon, 23 Nov 2026 11:30:00 -0500\n\nThere is a deep pothole in the road in front of 88 Wellesley St E.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_mail_gives_one_JSON_object_with_every_field_of_the_contract()
    {
        var run = await CommandLine.RunAsync("decide", folder.File("one.eml", Pothole), "--json");

        Assert.Equal(0, run.ExitCode);
        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(
            ["file", "emailKey", "disposition", "reasons", "labels", "answers", "serviceRequests", "asksFor", "language", "urgent", "councillor", "originalSender", "confidence", "micros", "parts", "trace"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("filed", json.GetProperty("disposition").GetString());
        var request = Assert.Single(json.GetProperty("serviceRequests").EnumerateArray());
        Assert.Equal("road-pothole", request.GetProperty("serviceCode").GetString());
        Assert.Equal("address", request.GetProperty("place").GetProperty("kind").GetString());
        Assert.Equal(3, json.GetProperty("labels").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("originalSender").ValueKind);
    }

    [Fact]
    public async Task A_person_at_a_terminal_reads_what_becomes_of_it_and_why()
    {
        var run = await CommandLine.RunAsync("decide", folder.File("one.eml", Pothole));

        Assert.Contains("filed", run.Output, StringComparison.Ordinal);
        Assert.Contains("places: address", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_told_and_nothing_done_is_exit_code_2()
    {
        var run = await CommandLine.RunAsync("decide", Path.Combine(folder.Path, "nowhere.eml"), "--json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("nowhere.eml: there is no such file or folder", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_mail_is_told_and_what_to_do()
    {
        folder.File("notes.txt", "hello");
        var run = await CommandLine.RunAsync("decide", folder.Path, "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--all", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_path_among_good_ones_costs_no_good_mail()
    {
        var run = await CommandLine.RunAsync("decide", Path.Combine(folder.Path, "nowhere.eml"), folder.File("one.eml", Pothole), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task The_mails_of_an_mbox_are_numbered_and_one_that_is_cut_off_is_done_and_told()
    {
        var mbox = folder.File("box.mbox", $"From jane Mon Nov 23 11:30:00 2026\n{Pothole}\nFrom jane Mon Nov 23 11:31:00 2026\nFrom: jane@example.com\nSubject: Second\n\nThe park bench is bro");
        var run = await CommandLine.RunAsync("decide", mbox, "--json");

        Assert.Equal([$"{mbox}#1", $"{mbox}#2"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        Assert.Contains("may be cut off", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_Maildir_is_read_without_being_asked_to_take_all()
    {
        folder.File("box/new/1.host", Pothole);
        folder.File("box/cur/2.host:2,S", Pothole.Replace("88", "90", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(folder.Path, "box", "tmp"));
        var run = await CommandLine.RunAsync("decide", Path.Combine(folder.Path, "box"), "--json");

        Assert.Equal((0, 2), (run.ExitCode, run.Lines.Length));
    }

    [Fact]
    public async Task Deciding_twice_gives_the_same_decision()
    {
        var mail = folder.File("one.eml", Pothole);
        var first = JsonDocument.Parse((await CommandLine.RunAsync("decide", mail, "--json")).Output).RootElement;
        var second = JsonDocument.Parse((await CommandLine.RunAsync("decide", mail, "--json")).Output).RootElement;

        foreach (var property in first.EnumerateObject().Where(property => property.Name != "micros"))
            Assert.Equal(property.Value.GetRawText(), second.GetProperty(property.Name).GetRawText());
    }
}
