namespace Toronto311.Application.Outbound;

/// <summary>Hands one reply to a mail server.</summary>
/// <exception cref="MailServerException">It is no matter of this reply: the server cannot be used as things are.</exception>
public delegate Task<SendResult> SendMail(OutboundEmail reply, CancellationToken cancellationToken);

/// <summary>What a mail server said to one reply.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    public T Match<T>(Func<Sent, T> sent, Func<TryLater, T> tryLater, Func<Refused, T> refused) => this switch
    {
        Sent it => sent(it),
        TryLater it => tryLater(it),
        Refused it => refused(it),
        _ => throw new InvalidOperationException("the cases are closed"),
    };

    /// <summary>The server has taken it, and answers for it from now on.</summary>
    public sealed record Sent(string Words) : SendResult;

    /// <summary>Not now; the same may succeed later.</summary>
    public sealed record TryLater(string Words) : SendResult;

    /// <summary>Never: it cannot be delivered.</summary>
    public sealed record Refused(string Words) : SendResult;
}
