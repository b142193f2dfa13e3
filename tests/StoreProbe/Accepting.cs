using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.StoreProbe;

/// <summary>Keeps emails and documents until it is killed, saying each only when the store has acknowledged it.</summary>
public sealed class Accepting(EmbeddedStore store, string round)
{
    private const int Workers = 4;
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => WorkAsync(worker))));

    private async Task WorkAsync(int worker)
    {
        for (var i = 0; ; i++)
            await OneAsync($"{round}-{worker}-{i}");
    }

    private async Task OneAsync(string name)
    {
        var raw = Samples.Mail(name);
        var key = Samples.Key(raw);
        await store.Archive.PutAsync(key, raw, default);
        Say("archived", key.Value);
        await store.Ledger.AcceptAsync(Samples.Row(key, raw.Length), default);
        Say("accepted", key.Value);
        await store.Queues.Get(round).SendAsync(name, TimeSpan.Zero, default);
        Say("sent", name);
        await store.ServiceRequests.CreateAsync(Samples.Request(name), default);
        Say("filed", name);
        await store.Outbox.CreateAsync(Samples.Reply(name), default);
        Say("replied", name);
        await store.Ledger.SettleAsync(key, Samples.Settlement(key), default);
        Say("settled", key.Value);
        foreach (var message in await store.Queues.Get(round).ReceiveAsync(1, Hidden, default))
        {
            Say("deleting", message.Body);
            if (await store.Queues.Get(round).DeleteAsync(message, default))
                Say("deleted", message.Body);
        }
    }

    private static void Say(string what, string id) => Console.WriteLine($"{what} {id}");
}
