using System.CommandLine;
using System.Diagnostics;
using Toronto311.Application;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Hosts.Local.Mail;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>decide PATH…</c>: what would become of each mail; nothing is written or sent.</summary>
internal static class DecideVerb
{
    public static Command Command()
    {
        var paths = new Argument<string[]>("path") { Description = "an .eml file, a folder of them, a Maildir or an mbox", Arity = ArgumentArity.OneOrMore };
        var all = new Option<bool>("--all") { Description = "take every file below a folder as mail, not only *.eml" };
        var json = new Option<bool>("--json") { Description = "one JSON object per email on standard output, nothing else" };
        var on = new Option<DateOnly>("--on") { Description = "decide as on this day, since cards are approved and expire: 2026-11-24", DefaultValueFactory = _ => TorontoTime.DayOf(DateTimeOffset.UtcNow) };
        var command = new Command("decide", "Decide mails without any effect, and say why") { paths, all, json, on };
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetValue(paths) ?? [], parsed.GetValue(all), parsed.GetValue(json), parsed.GetValue(on), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, bool takesAll, bool asJson, DateOnly today, CancellationToken cancellationToken)
    {
        using var output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 1 << 16);
        IDecisionWriter writer = asJson ? new JsonDecisionWriter(buffered) : new PlainDecisionWriter(buffered);
        var core = LocalCore.Create();
        _ = Decide(core, FirstMail.ToArray(), today); // Tables and code are built on first use: the first real mail should not pay for them.
        int done = 0, faults = 0;
        foreach (var mail in MailFiles.Find(paths, takesAll))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mail.Fault is { } fault)
                Faults.Tell($"{mail.Name}: {fault}");
            if (mail.Raw is not { } raw)
            {
                faults++;
                continue;
            }

            var started = Stopwatch.GetTimestamp();
            var (reading, decision) = Decide(core, raw, today);
            writer.Write(mail.Name, reading, decision, (long)Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            done++;
        }

        buffered.Flush();
        return done == 0 ? ExitCodes.NothingDone : faults > 0 ? ExitCodes.PartlyDone : ExitCodes.Done;
    }

    private static ReadOnlySpan<byte> FirstMail => "From: a@example.com\nSubject: Pothole\n\nThere is a pothole in front of 100 Queen St W. Also, when is my garbage collected?\n"u8;

    private static (MailReading Reading, Decision Decision) Decide(LocalCore core, byte[] raw, DateOnly today)
    {
        var reading = core.Read(raw, Envelope.Unknown);
        var decision = reading.Match(
            readable => FactFinder.Decide(
                readable.Email,
                new Facts { ReceivedAt = TorontoTime.Of(DateTimeOffset.UtcNow), Today = today, Permission = Permission.Sample },
                core.Release),
            unreadable => Decider.Unreadable(unreadable, core.Release.Number));
        return (reading, decision);
    }
}
