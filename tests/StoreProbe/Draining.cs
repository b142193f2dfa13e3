using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.StoreProbe;

/// <summary>Takes one message after the other off a queue, against another process that does the same, and says which it got.</summary>
internal sealed class Draining(EmbeddedStore store, string queue)
{
    public async Task RunAsync()
    {
        Console.WriteLine("ready");
        Console.ReadLine();
        while (await store.Queues.Get(queue).ReceiveAsync(1, TimeSpan.FromMinutes(5), default) is [var message])
        {
            Console.WriteLine(message.Body);
            await store.Queues.Get(queue).DeleteAsync(message, default);
        }
    }
}
