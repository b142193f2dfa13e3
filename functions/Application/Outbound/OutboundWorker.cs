using System.Text.Json;
using Microsoft.Extensions.Logging;
using Toronto311.Application.Inbound;
using Toronto311.Application.Queues;

namespace Toronto311.Application.Outbound;

/// <summary>Takes messages off the queue <c>outbound-email</c> and sends their replies, one after the other, no faster than the provider takes them.</summary>
/// <param name="chance">A number from 0 to 1, to spread what would happen at once.</param>
public sealed class OutboundWorker(IQueues queues, SendReply handler, PoisonReply poison, OutboundOptions options, TimeProvider clock, Func<double> chance, ILogger<OutboundWorker> log)
{
    private const int Batch = 16;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Pace pace = new(options.MailsPerMinute, clock);
    private int failures;
    private volatile OutboundHealth health = new();

    public OutboundHealth Health => health;

    /// <summary>Sends until stopped, whatever happens meanwhile.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
                await Task.Delay(await RoundAsync(stopping), clock, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped: what is on the queue stays there.
        }
    }

    /// <summary>Handles the messages that are visible now, as far as the pace and the server allow.</summary>
    /// <returns>How many messages were received: 0 when there was nothing to do.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var queue = queues.Get(QueueNames.OutboundEmail);
        var received = 0;
        while (received < Batch && Wait() == TimeSpan.Zero)
        {
            // One at a time: a message that waits in hand for the pace could come back to somebody else.
            if (await queue.ReceiveAsync(1, options.VisibilityTimeout, cancellationToken) is not [var message])
                break;
            received++;
            await HandleAsync(queue, message, cancellationToken);
        }

        return received;
    }

    /// <returns>How long to wait before the next.</returns>
    private async Task<TimeSpan> RoundAsync(CancellationToken stopping)
    {
        try
        {
            var received = await RunOnceAsync(stopping);
            return Wait() is { Ticks: > 0 } wait ? wait : received > 0 ? TimeSpan.Zero : options.PollInterval;
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            // The store, not a reply: the next round may find it well again.
            return Pause(fault.Message, fault, needsAPerson: false);
        }
    }

    /// <summary>How long nothing may be sent yet.</summary>
    private TimeSpan Wait()
    {
        var paused = (health.NextTry ?? DateTimeOffset.MinValue) - clock.GetUtcNow();
        return paused > TimeSpan.Zero ? paused : pace.UntilNext();
    }

    private async Task HandleAsync(IMessageQueue queue, QueuedMessage message, CancellationToken cancellationToken)
    {
        if (message.DequeueCount > options.MaxDequeueCount)
        {
            await SetAsideAsync(queue, message, "tried too often", cancellationToken);
            return;
        }

        try
        {
            if (await handler.HandleAsync(Parse(message.Body), cancellationToken))
                Succeeded();
            await queue.DeleteAsync(message, cancellationToken);
        }
        catch (MailServerException fault)
        {
            // No fault of this reply: it comes back as new, so that it is not counted against it.
            var pause = Pause(fault.Message, fault.NeedsAPerson ? null : fault, fault.NeedsAPerson);
            await queue.SendAsync(message.Body, pause, cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped with a reply in hand: the next start finds it at once, as new.
            await queue.SendAsync(message.Body, TimeSpan.Zero, CancellationToken.None);
            await queue.DeleteAsync(message, CancellationToken.None);
            throw;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // One of the places that decide what a failure means: another try, or, after the last, a person.
            log.HandlingFailed(fault, message.Id, message.DequeueCount, options.MaxDequeueCount);
            if (message.DequeueCount < options.MaxDequeueCount && fault is not JsonException)
                await queue.ExtendAsync(message, options.RetryDelay * Math.Pow(2, message.DequeueCount - 1), cancellationToken);
            else
                await SetAsideAsync(queue, message, fault.Message, cancellationToken);
        }
    }

    private void Succeeded()
    {
        pace.Count();
        failures = 0;
        health = health with { LastSuccess = clock.GetUtcNow(), NextTry = null };
    }

    private TimeSpan Pause(string trouble, Exception? fault, bool needsAPerson)
    {
        // Where only a person can help, trying soon can only do harm: five to six minutes from the first time.
        var pause = needsAPerson ? LongestPause * (1 + (0.2 * chance())) : RetryDelays.After(++failures, ShortestPause, LongestPause, chance());
        var now = clock.GetUtcNow();
        health = health with { LastError = trouble, LastErrorAt = now, NextTry = now + pause };
        log.OutboundTrouble(fault, trouble, pause);
        return pause;
    }

    private async Task SetAsideAsync(IMessageQueue queue, QueuedMessage message, string fault, CancellationToken cancellationToken)
    {
        await poison.SetAsideAsync(message, fault, cancellationToken);
        await queue.DeleteAsync(message, cancellationToken);
    }

    private static ReplyQueued Parse(string body)
    {
        var message = JsonSerializer.Deserialize(body, MessageJson.Default.ReplyQueued) ?? throw new JsonException("the message is null");
        return message.Schema == ReplyQueued.CurrentSchema
            ? message
            : throw new JsonException($"the message has schema {message.Schema}; this program knows {ReplyQueued.CurrentSchema}");
    }
}
