using System.CommandLine;
using Spectre.Console;
using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;
using Toronto311.Hosts.Local.Serving;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>replay PATH…</c>: takes mails in from disk and does everything about them but sending.</summary>
internal static class ReplayVerb
{
    public static Command Command()
    {
        var paths = new Argument<string[]>("path") { Description = "an .eml file, a folder of them, a Maildir or an mbox", Arity = ArgumentArity.OneOrMore };
        var all = new Option<bool>("--all") { Description = "take every file below a folder as mail, not only *.eml" };
        var data = DataFolder.Option();
        var command = new Command("replay", "Take mails in from disk with all effects: requests, escalations, replies in the outbox") { paths, all, data };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(paths) ?? [], parsed.GetValue(all), parsed.GetValue(data) ?? DataFolder.Default, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool takesAll, string folder, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddLogging(LocalLogging.Configure).AddToronto311(LocalCore.Create(SealKeys.Open(folder)), folder, ServiceSettings.Sample).BuildServiceProvider();
        var outcome = await RunAsync(services, AnsiConsole.Console, paths, takesAll, cancellationToken);
        return outcome.Taken == 0 ? ExitCodes.NothingDone : outcome.Faults.Count > 0 ? ExitCodes.PartlyDone : ExitCodes.Done;
    }

    /// <summary>Replays and tells what came of it.</summary>
    public static async Task<ReplayOutcome> RunAsync(IServiceProvider services, IAnsiConsole console, IReadOnlyList<string> paths, bool takesAll, CancellationToken cancellationToken)
    {
        var outcome = await new Replay(services, console).RunAsync(paths, takesAll, cancellationToken);
        foreach (var fault in outcome.Faults)
            Faults.Tell(fault);
        var ledger = services.GetRequiredService<ILedger>();
        var requests = services.GetRequiredService<IServiceRequests>();
        Summary.Show(console, await ledger.CountAsync(cancellationToken), await requests.CountAsync(cancellationToken));
        if (outcome is { Taken: > 0, New: 0 })
            console.MarkupLine($"All {outcome.Taken:N0} mails had been taken in before: [bold]nothing changed[/].");
        return outcome;
    }
}
