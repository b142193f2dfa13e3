using Spectre.Console;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;
using Toronto311.Domain.Mail;
using Toronto311.Hosts.Local.Mail;

namespace Toronto311.Hosts.Local;

/// <summary>Takes mails in from disk and handles them with all effects, showing how far it is.</summary>
internal sealed class Replay(IServiceProvider services, IAnsiConsole console)
{
    private readonly AcceptEmail accept = services.GetRequiredService<AcceptEmail>();
    private readonly InboundWorker worker = services.GetRequiredService<InboundWorker>();
    private readonly IMessageQueue queue = services.GetRequiredService<IQueues>().Get(QueueNames.InboundEmail);

    public async Task<ReplayOutcome> RunAsync(IEnumerable<string> paths, bool takesAll, CancellationToken cancellationToken)
    {
        var outcome = new ReplayOutcome();
        await console.Progress().AutoClear(false).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async progress =>
        {
            var mails = MailFiles.Find(paths, takesAll).ToList();
            var taking = progress.AddTask("Taking mail in", maxValue: mails.Count);
            foreach (var mail in mails)
            {
                await AcceptAsync(mail, outcome, cancellationToken);
                taking.Increment(1);
            }

            var waiting = await queue.CountAsync(cancellationToken);
            var deciding = progress.AddTask("Deciding", maxValue: Math.Max(1, waiting));
            while (await queue.CountAsync(cancellationToken) is > 0 and var left)
            {
                if (await worker.RunOnceAsync(cancellationToken) == 0)
                    await Task.Delay(200, cancellationToken); // Only messages that wait for another try are left.
                deciding.Value = waiting - left;
            }

            deciding.Value = deciding.MaxValue;
        });
        return outcome;
    }

    private async Task AcceptAsync(MailFile mail, ReplayOutcome outcome, CancellationToken cancellationToken)
    {
        if (mail.Fault is { } fault)
            outcome.Faults.Add($"{mail.Name}: {fault}");
        if (mail.Raw is not { } raw)
            return;
        var (_, isNew) = await accept.AcceptAsync(raw, Envelope.Unknown, $"file {Path.GetFileName(mail.Name)}", cancellationToken);
        outcome.Taken++;
        if (isNew)
            outcome.New++;
    }
}

/// <summary>What a replay took in.</summary>
internal sealed class ReplayOutcome
{
    public int Taken { get; set; }

    public int New { get; set; }

    public List<string> Faults { get; } = [];
}
