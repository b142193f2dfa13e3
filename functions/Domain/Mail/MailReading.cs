namespace Toronto311.Domain.Mail;

/// <summary>What came of reading raw bytes: an email, or the reason it is beyond a bound.</summary>
public abstract record MailReading
{
    private MailReading()
    {
    }

    /// <summary>The mail was read.</summary>
    public sealed record Readable(InboundEmail Email) : MailReading;

    /// <summary>The mail is beyond a bound or no parser can read it; the raw bytes stay in the archive for a person.</summary>
    /// <param name="Key">Hash of the raw bytes, since nothing else of it can be trusted.</param>
    /// <param name="Why">The bound or fault, in words, with the figure seen and the bound.</param>
    /// <param name="Glimpse">From, To and Subject lines as far as they could be seen, for the agent's list.</param>
    public sealed record Unreadable(EmailKey Key, string Why, MailHeaders Glimpse) : MailReading;

    public T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable) =>
        this is Readable email ? readable(email) : unreadable((Unreadable)this);
}
