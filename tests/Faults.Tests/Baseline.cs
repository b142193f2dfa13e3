using System.Collections.Concurrent;
using Toronto311.Tests.ExchangeProbe;
using Toronto311.Tests.MailServers;

namespace Toronto311.Tests.Faults;

/// <summary>One real IMAP server for all tests; what comes of every story when nothing happens to it, and what when it is killed.</summary>
[CollectionDefinition(Name)]
public sealed class Baseline : IAsyncLifetime, IDisposable, ICollectionFixture<Baseline>
{
    public const string Name = "baseline";

    /// <summary>Noon in Toronto on a Monday when the cards have not expired.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero);

    /// <summary>Longer than a message stays hidden, so that nothing is waited for.</summary>
    private static readonly TimeSpan BetweenStarts = TimeSpan.FromMinutes(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("faults-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<Dictionary<string, Run>>>> _killed = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _processes = new(Environment.ProcessorCount);
    private Dovecot? _dovecot;

    internal static bool IsThere => Dovecot.IsInstalled && SmtpSink.IsInstalled;

    /// <summary>Points each story passes.</summary>
    internal ILookup<string, string> Passed { get; private set; } = Array.Empty<string>().ToLookup(point => point);

    /// <summary>By release and story, what is there in the end when nothing is killed.</summary>
    internal Dictionary<(int Release, string Story), IReadOnlyList<string>> Undisturbed { get; } = [];

    public async Task InitializeAsync()
    {
        if (!IsThere)
            return;
        _dovecot = new Dovecot("service imap-login {\n service_count = 0\n process_min_avail = 1\n}\nservice imap {\n service_count = 500\n}");
        using var first = NewRun(null, Stories.All);
        Passed = await Probe.RunAsync(Start(1, first));
        using var second = NewRun(null, Stories.All);
        await Probe.RunAsync(Start(1, second) with { Installations = [.. second.Installations.Select(one => one with { Mails = [.. one.Mails.SkipLast(1)] })] });
        await Probe.RunAsync(Start(2, second) with { Release = 2, Installations = [.. second.Installations.Select(one => one with { Mails = [.. one.Mails.TakeLast(1)] })] });
        foreach (var story in Stories.All.Keys)
        {
            Undisturbed[(1, story)] = await first.KeptAsync(story);
            Undisturbed[(2, story)] = await second.KeptAsync(story);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var run in _killed.Values.Where(killed => killed is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }).SelectMany(killed => killed.Value.Result.Values))
            run.Dispose();
        _processes.Dispose();
        _dovecot?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stories that are killed at a point.</summary>
    internal IEnumerable<string> KilledAt(string point) => Stories.All.Keys.Where(story => Passed[$"{story} "].Contains(point)).Take(Way.IsForAll(point) ? int.MaxValue : 4);

    internal Run NewRun(string? killAt, IReadOnlyDictionary<string, string[]> stories) => new(_dovecot ?? throw new InvalidOperationException("no server"), _folder, killAt, stories);

    /// <summary>The n-th start of the program.</summary>
    internal Plan Start(int number, params IReadOnlyCollection<Run> runs) => new()
    {
        ImapPort = _dovecot?.Port ?? 0,
        Now = Noon + (number * BetweenStarts),
        Installations = [.. runs.SelectMany(run => run.Installations)],
    };

    /// <summary>Goes on where the last start ended, until nothing is left to do.</summary>
    internal Plan Resume(int number, params IReadOnlyCollection<Run> runs) =>
        Start(number, runs) with { Installations = [.. runs.SelectMany(run => run.Installations).Select(one => one with { KillAt = null, Mails = [] })] };

    /// <summary>Every story that passes a point, killed there under the first release, and gone on with under the second.</summary>
    internal async Task<Run> KilledAsync(string point)
    {
        foreach (var port in Way.Points.Select(Way.PortOf).Distinct(StringComparer.Ordinal))
            _ = _killed.GetOrAdd(port, _ => new(() => KillAsync(port))).Value;
        return (await _killed[Way.PortOf(point)].Value)[point];
    }

    private async Task<Dictionary<string, Run>> KillAsync(string port)
    {
        await _processes.WaitAsync();
        try
        {
            var runs = Way.Points.Where(point => Way.PortOf(point) == port)
                .ToDictionary(point => point, point => NewRun(point, KilledAt(point).ToDictionary(story => story, story => Stories.All[story], StringComparer.Ordinal)), StringComparer.Ordinal);
            var reached = await Probe.RunAsync(Start(0, runs.Values) with { EndsByKill = true });
            foreach (var installation in runs.Values.SelectMany(run => run.Installations))
                Assert.Equal([installation.KillAt!], reached[installation.Name]);
            await Probe.RunAsync(Resume(1, runs.Values) with { Release = 2 });
            return runs;
        }
        finally
        {
            _processes.Release();
        }
    }
}
