using System.CommandLine;
using Toronto311.Hosts.Local;
using Toronto311.Hosts.Local.Verbs;

var root = new RootCommand("Toronto311: reads the emails residents send to 311, and comes to one explained decision about each.")
{
    ServeVerb.Command(),
    DecideVerb.Command(),
    ReplayVerb.Command(),
    TrainVerb.Command(),
};
root.SetAction((_, cancellationToken) => ServeVerb.RunAsync(ServeOptions.Default, cancellationToken));
return await Faults.ToldAsync(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
