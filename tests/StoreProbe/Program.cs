using Toronto311.Adapters.Embedded;
using Toronto311.Tests.StoreProbe;

// A process of its own over a store: to be killed, to compete with another, or to be timed.
if (args.Length < 3)
{
    Console.Error.WriteLine("usage: accept FOLDER QUEUE | drain FOLDER QUEUE | measure FOLDER EMAILS");
    return 2;
}

using var store = EmbeddedStore.Open(args[1], TimeProvider.System);
switch (args[0])
{
    case "accept":
        await new Accepting(store, args[2]).RunAsync();
        return 0;
    case "drain":
        await new Draining(store, args[2]).RunAsync();
        return 0;
    case "measure":
        await new Measuring(store, int.Parse(args[2], null)).RunAsync();
        return 0;
    default:
        return 2;
}
