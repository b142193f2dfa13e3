using System.Diagnostics;
using System.Globalization;
using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.StoreProbe;

/// <summary>Times the store beside the bare disk: how many emails a second are accepted, queued, taken, settled and deleted, every step durable.</summary>
internal sealed class Measuring(EmbeddedStore store, int emails)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    public async Task RunAsync()
    {
        await EachAsync("warm", 4, 200, name => WholeAsync(name));
        Report("append 2.5 KB and fsync", emails, Append());
        foreach (var together in new[] { 1, 16, 64 })
        {
            Report($"one document, {together} at once", emails, await EachAsync($"d{together}", together, emails, DocumentAsync));
            Report($"archive, {together} at once", emails, await EachAsync($"a{together}", together, emails, name => ArchiveAsync(name)));
            Report($"whole email, {together} at once", emails, await EachAsync($"w{together}", together, emails, name => WholeAsync(name)));
            Report($"whole email but the file, {together} at once", emails, await EachAsync($"f{together}", together, emails, name => WholeAsync(name, withFile: false)));
        }
    }

    private Task DocumentAsync(string name) => store.ServiceRequests.CreateAsync(Samples.Request(name), default);

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

    private static async Task<TimeSpan> EachAsync(string round, int together, int count, Func<string, Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = together }, async (i, _) => await act($"{round}-{i}"));
        return Stopwatch.GetElapsedTime(started);
    }

    private TimeSpan Append()
    {
        var bytes = new byte[2500];
        var path = Path.Combine(store.Folder, "append.log");
        using var log = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < emails; i++)
        {
            log.Write(bytes);
            log.Flush(flushToDisk: true);
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static void Report(string what, int count, TimeSpan time) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {count / time.TotalSeconds,10:n0}/s"));
}
