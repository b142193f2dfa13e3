using Microsoft.Extensions.Logging;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Outbound;

/// <summary>Sends one reply: claimed by one worker, tried again while the server says later, and an agent's matter once it cannot be delivered.</summary>
/// <param name="chance">A number from 0 to 1, to spread what would happen at once.</param>
public sealed class SendReply(IOutbox outbox, Outgoing outgoing, NotDelivered notDelivered, SendMail send, OutboundOptions options, TimeProvider clock, Func<double> chance, ILogger<SendReply> log)
{
    /// <returns>Whether a mail server was asked to take it.</returns>
    /// <exception cref="MailServerException">The server cannot be used; the reply waits as before.</exception>
    /// <exception cref="KeyNotFoundException">There is no such reply.</exception>
    public async Task<bool> HandleAsync(ReplyQueued message, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + options.VisibilityTimeout;
        var (reply, isClaimed) = await ClaimAsync(message.MessageId, until, cancellationToken);
        if (!isClaimed)
        {
            await ComeBackAsync(reply, cancellationToken);
            return false;
        }

        var result = await SendAsync(reply, until, cancellationToken);

        // The server has spoken: what it said is kept even when the program is asked to stop.
        await result.Match(
            _ => SentAsync(reply),
            later => LaterAsync(reply, until, later.Words),
            refused => RefusedAsync(reply, $"the mail server refused it: {refused.Words}", refused.Words));
        return true;
    }

    private async Task<(OutboundEmail Reply, bool IsClaimed)> ClaimAsync(string messageId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var (now, isClaimed) = (clock.GetUtcNow(), false);
        var standing = await outbox.ChangeAsync(
            messageId,
            reply =>
            {
                isClaimed = reply.Delivery is { State: DeliveryState.Waiting } delivery && !(delivery.LeaseUntil > now) && !(delivery.NextTry > now);
                return isClaimed ? reply with { Delivery = reply.Delivery with { LeaseUntil = until } } : null;
            },
            cancellationToken);
        return (standing ?? throw new KeyNotFoundException($"there is no reply {messageId} in the outbox"), isClaimed);
    }

    /// <summary>Of a reply that is settled nothing is left to do; one that another worker has, or that is not due yet, is looked at again then.</summary>
    private async Task ComeBackAsync(OutboundEmail reply, CancellationToken cancellationToken)
    {
        if (reply.Delivery is not { State: DeliveryState.Waiting } delivery)
            return;
        var due = new[] { delivery.NextTry, delivery.LeaseUntil }.OfType<DateTimeOffset>().Max() - clock.GetUtcNow();
        await outgoing.QueueAsync(reply.MessageId, due > TimeSpan.Zero ? due : TimeSpan.Zero, cancellationToken);
    }

    private async Task<SendResult> SendAsync(OutboundEmail reply, DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.SendLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await send(reply, either.Token);
        }
        catch (Exception fault)
        {
            await ReleaseAsync(reply.MessageId, until, fault.Message);
            if (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                throw new MailServerException($"The mail server has not taken a reply within {options.SendLimit.TotalSeconds:0} s.", needsAPerson: false, fault);
            throw;
        }
    }

    private Task<OutboundEmail?> ReleaseAsync(string messageId, DateTimeOffset until, string fault) => outbox.ChangeAsync(
        messageId,
        reply => reply.Delivery.LeaseUntil == until ? reply with { Delivery = reply.Delivery with { LeaseUntil = null, Fault = fault } } : null,
        CancellationToken.None);

    private async Task SentAsync(OutboundEmail reply)
    {
        var now = clock.GetUtcNow();
        await outbox.ChangeAsync(reply.MessageId, standing => standing with { Delivery = new Delivery { State = DeliveryState.Sent, Attempts = standing.Delivery.Attempts, SentAt = now } }, CancellationToken.None);
        log.ReplySent(reply.MessageId, reply.EmailKey, now - reply.CreatedAt);
    }

    private async Task LaterAsync(OutboundEmail reply, DateTimeOffset until, string words)
    {
        var (now, end, attempts) = (clock.GetUtcNow(), reply.CreatedAt + options.GiveUpAfter, reply.Delivery.Attempts + 1);
        if (now >= end)
        {
            await RefusedAsync(reply, $"the mail server put it off {attempts} times; last it said: {words}", words);
            return;
        }

        var next = now + RetryDelays.After(attempts, options.FirstRetry, options.LongestRetry, chance());
        next = next < end ? next : end;
        await outbox.ChangeAsync(
            reply.MessageId,
            standing => standing.Delivery.LeaseUntil == until
                ? standing with { Delivery = standing.Delivery with { Attempts = attempts, NextTry = next, Fault = words, LeaseUntil = null } }
                : null,
            CancellationToken.None);
        await outgoing.QueueAsync(reply.MessageId, next - now, CancellationToken.None);
        log.ReplyPutOff(reply.MessageId, attempts, next);
    }

    /// <summary>The agent hears of it first: a crash before it is marked only has it refused again.</summary>
    private async Task RefusedAsync(OutboundEmail reply, string why, string words)
    {
        await notDelivered.TellAsync(reply, why, [EscalationReason.NotDelivered], CancellationToken.None);
        await outbox.ChangeAsync(
            reply.MessageId,
            standing => standing.Delivery.State == DeliveryState.Waiting
                ? standing with { Delivery = standing.Delivery with { State = DeliveryState.Refused, Attempts = standing.Delivery.Attempts + 1, NextTry = null, Fault = words, LeaseUntil = null } }
                : null,
            CancellationToken.None);
        log.ReplyNotDelivered(reply.MessageId, reply.EmailKey);
    }
}
