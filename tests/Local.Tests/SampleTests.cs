using System.Text.Json;

namespace Toronto311.Tests.Local;

/// <summary>Holds the decisions on the bundled sample to what a careful supervisor expects of them (Sample/index.csv).</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "functions", "Hosts", "Local", "Sample");

    private static readonly Lazy<Task<Dictionary<string, JsonElement>>> Decisions = new(DecideAsync);

    [Fact]
    public void Every_mail_is_in_the_index_and_the_index_names_no_other() =>
        Assert.Equal(Directory.GetFiles(Folder, "*.eml").Select(Path.GetFileName).Order(StringComparer.Ordinal), Index().Select(row => row.File).Order(StringComparer.Ordinal));

    [Fact]
    public async Task No_mail_a_person_wrote_is_discarded_and_no_automatic_mail_is_answered()
    {
        var decisions = await Decisions.Value;
        foreach (var (file, what, expected) in Index().Where(row => row.Disposition.Length > 0 && !row.What.StartsWith("duplicate", StringComparison.Ordinal)))
        {
            var got = decisions[file].GetProperty("disposition").GetString();
            Assert.False(expected != "discarded" && got == "discarded", $"{file} ({what}) was discarded");
            Assert.False(expected == "discarded" && got is ("answered" or "filed" or "asked"), $"{file} ({what}) was {got}");
        }
    }

    [Fact]
    public async Task Every_danger_is_urgent_and_before_a_person()
    {
        var decisions = await Decisions.Value;
        foreach (var (file, _, _) in Index().Where(row => row.What.StartsWith("danger", StringComparison.Ordinal)))
        {
            Assert.True(decisions[file].GetProperty("urgent").GetBoolean(), $"{file} is not urgent");
            Assert.Equal("escalated", decisions[file].GetProperty("disposition").GetString());
        }
    }

    [Fact]
    public async Task Three_in_four_end_as_expected_and_what_the_software_is_not_sure_enough_of_is_before_a_person()
    {
        var decisions = await Decisions.Value;
        var open = Index().Where(row => row.Disposition.Length > 0).ToList();
        var other = open.Where(row => decisions[row.File].GetProperty("disposition").GetString() != row.Disposition).ToList();
        Assert.True(other.Count <= open.Count / 4, $"{other.Count} of {open.Count} end otherwise: {string.Join(", ", other.Select(row => row.File))}");
        Assert.Equal([], other.Where(row => decisions[row.File].GetProperty("disposition").GetString() is not ("escalated" or "asked")).Select(row => row.File));
    }

    [Fact]
    public async Task The_sample_shows_at_least_40_services_and_40_topics()
    {
        var decisions = await Decisions.Value;
        Assert.True(decisions.Values.SelectMany(json => json.GetProperty("serviceRequests").EnumerateArray()).Select(request => request.GetProperty("serviceCode").GetString()).Distinct(StringComparer.Ordinal).Count() >= 40);
        Assert.True(decisions.Values.SelectMany(json => json.GetProperty("answers").EnumerateArray()).Select(topic => topic.GetString()).Distinct(StringComparer.Ordinal).Count() >= 40);
    }

    private static async Task<Dictionary<string, JsonElement>> DecideAsync()
    {
        var run = await CommandLine.RunAsync("decide", Folder, "--json", "--on", "2026-11-24");
        return run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(json => Path.GetFileName(json.GetProperty("file").GetString() ?? ""), StringComparer.Ordinal);
    }

    /// <summary>File, what it is, expected disposition; the second field may be quoted.</summary>
    private static IEnumerable<(string File, string What, string Disposition)> Index()
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, "index.csv")).Skip(1).Where(line => line.Length > 0))
        {
            var file = line[..line.IndexOf(',', StringComparison.Ordinal)];
            var rest = line[(file.Length + 1)..];
            var end = rest.StartsWith('"') ? rest.LastIndexOf('"') + 1 : rest.IndexOf(',', StringComparison.Ordinal);
            yield return (file, rest[..end].Trim('"'), rest[(end + 1)..].Split(',')[0]);
        }
    }
}
