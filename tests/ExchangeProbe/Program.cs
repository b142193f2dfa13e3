using System.Diagnostics;
using Toronto311.Tests.ExchangeProbe;

// The whole exchange in a process of its own, to be killed: at a point it is told, or by who started it.
if (args is not [var file])
{
    Console.Error.WriteLine("usage: PLAN.json");
    return 2;
}

ThreadPool.SetMinThreads(512, 512); // Installations that stand still hold threads.
var plan = Plan.Read(file);
var release = Releases.Read(plan.Release);
var all = plan.Installations.Select(installation => new Running(plan, installation, release)).ToList();
if (plan.IsFree)
{
    await Task.WhenAll(all.Select(one => one.RunFreelyAsync()));
    return 0;
}

// Some at a time; one that stands still takes no time.
await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) => await await Task.WhenAny(Task.Run(one.RunAsync, CancellationToken.None), one.Points.Stopped));
foreach (var one in all)
    foreach (var point in one.Reached)
        Console.WriteLine($"{one.Name}\t{point}");
if (plan.EndsByKill)
{
    Console.Out.Flush();
    Process.GetCurrentProcess().Kill(); // SIGKILL: no handler runs, nothing is flushed.
    Thread.Sleep(Timeout.Infinite);
}

foreach (var one in all)
    await one.DisposeAsync();
return 0;
