using System.Diagnostics;
using System.Globalization;
using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.StoreProbe;

/// <summary>Times the store beside the bare disk: how many emails a second are accepted, queued, taken, settled and deleted, every step durable, and the processor time each takes.</summary>
internal sealed class Measuring(EmbeddedStore store, int emails)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    public async Task RunAsync()
    {
        await EachAsync(4, 200, i => WholeAsync($"warm-{i}"));
        await ReportAsync("append 2.5 KB and fsync", 1, Append());
        foreach (var together in new[] { 1, 16, 64 })
        {
            await ReportAsync("one document", together, name => store.ServiceRequests.CreateAsync(Samples.Request(name), default));
            await ReportAsync("archive", together, ArchiveAsync);
            await ReportAsync("whole email", together, name => WholeAsync(name));
            await ReportAsync("whole email but the file", together, name => WholeAsync(name, withFile: false));
        }
    }

    private async Task<bool> ArchiveAsync(string name)
    {
        var raw = Samples.Mail(name);
        return await store.Archive.PutAsync(Samples.Key(raw), raw, default);
    }

    private async Task WholeAsync(string name, bool withFile = true)
    {
        var raw = Samples.Mail(name);
        var key = Samples.Key(raw);
        if (withFile)
            await store.Archive.PutAsync(key, raw, default);
        await store.Ledger.AcceptAsync(Samples.Row(key, raw.Length), default);
        var queue = store.Queues.Get("measure");
        await queue.SendAsync(name, TimeSpan.Zero, default);
        var message = (await queue.ReceiveAsync(1, Hidden, default))[0];
        await store.Ledger.SettleAsync(key, Samples.Settlement(key), default);
        await queue.DeleteAsync(message, default);
    }

    private Func<string, Task> Append()
    {
        var bytes = new byte[2500];
        var log = new FileStream(Path.Combine(store.Folder, "append.log"), FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose);
        return _ =>
        {
            log.Write(bytes);
            log.Flush(flushToDisk: true);
            return Task.CompletedTask;
        };
    }

    private async Task ReportAsync(string what, int together, Func<string, Task> act)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await EachAsync(together, emails, i => act($"{what}-{together}-{i}"));
        var time = Stopwatch.GetElapsedTime(started);
        var micros = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / emails;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-26} {together,3} at once {emails / time.TotalSeconds,8:n0}/s {micros,8:n0} µs of processor"));
    }

    private static Task EachAsync(int together, int count, Func<int, Task> act) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = together }, async (i, _) => await act(i));
}
