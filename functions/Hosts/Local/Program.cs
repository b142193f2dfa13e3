using System.CommandLine;
using System.Globalization;
using Toronto311.Hosts.Local;
using Toronto311.Hosts.Local.Verbs;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-CA");

var root = new RootCommand("Toronto311: reads the emails residents send to 311, and comes to one explained decision about each.")
{
    ServeVerb.Command(),
    DecideVerb.Command(),
    ReplayVerb.Command(),
    TrainVerb.Command(),
    EvaluateVerb.Command(),
    SendVerb.Command(),
};
root.SetAction((_, cancellationToken) => ServeVerb.RunAsync(ServeOptions.Default, cancellationToken));
return await Faults.ToldAsync(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
