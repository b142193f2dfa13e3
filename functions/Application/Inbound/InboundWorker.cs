using System.Text.Json;
using Microsoft.Extensions.Logging;
using Toronto311.Application.Queues;

namespace Toronto311.Application.Inbound;

/// <summary>Takes messages off the queue <c>inbound-email</c> and handles them; what Azure Functions does for the same handler there, this does on one machine.</summary>
public sealed class InboundWorker(IQueues queues, HandleInboundEmail handler, PoisonMail poison, InboundOptions options, ILogger<InboundWorker> log)
{
    private const int Batch = 16;

    /// <summary>Handles the messages that are visible now.</summary>
    /// <returns>How many messages were received: 0 when there was nothing to do.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var queue = queues.Get(QueueNames.InboundEmail);
        var received = 0;

        // One at a time: what ends the program while it handles one mail is not counted against others, nor hides them.
        while (received < Batch && await queue.ReceiveAsync(1, options.VisibilityTimeout, cancellationToken) is [var message])
        {
            received++;
            await HandleOrGiveBackAsync(queue, message, cancellationToken);
        }

        return received;
    }

    private async Task HandleOrGiveBackAsync(IMessageQueue queue, QueuedMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await HandleAsync(queue, message, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await GiveBackAsync(queue, message);
            throw;
        }
    }

    /// <summary>Stopped with mail in hand: the next start finds it at once, as new, so that no stop counts against it.</summary>
    private static async Task GiveBackAsync(IMessageQueue queue, QueuedMessage message)
    {
        await queue.SendAsync(message.Body, TimeSpan.Zero, CancellationToken.None);
        await queue.DeleteAsync(message, CancellationToken.None);
    }

    private async Task HandleAsync(IMessageQueue queue, QueuedMessage message, CancellationToken cancellationToken)
    {
        if (message.DequeueCount > options.MaxDequeueCount)
        {
            await poison.SetAsideAsync(message, "tried too often", cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
            return;
        }

        try
        {
            await handler.HandleAsync(Parse(message.Body), cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One of the two places that decide what a failure means: another try, or, after the last, a person.
            log.HandlingFailed(fault, message.Id, message.DequeueCount, options.MaxDequeueCount);
            await AgainOrAsideAsync(queue, message, fault, cancellationToken);
        }
    }

    private async Task AgainOrAsideAsync(IMessageQueue queue, QueuedMessage message, Exception fault, CancellationToken cancellationToken)
    {
        if (message.DequeueCount < options.MaxDequeueCount && fault is not JsonException)
        {
            await queue.ExtendAsync(message, options.RetryDelay * Math.Pow(2, message.DequeueCount - 1), cancellationToken);
            return;
        }

        await poison.SetAsideAsync(message, fault.Message, cancellationToken);
        await queue.DeleteAsync(message, cancellationToken);
    }

    private static EmailAccepted Parse(string body)
    {
        var message = JsonSerializer.Deserialize(body, MessageJson.Default.EmailAccepted) ?? throw new JsonException("the message is null");
        return message.Schema == EmailAccepted.CurrentSchema
            ? message
            : throw new JsonException($"the message has schema {message.Schema}; this program knows {EmailAccepted.CurrentSchema}");
    }
}
