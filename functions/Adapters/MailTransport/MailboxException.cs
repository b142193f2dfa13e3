namespace Toronto311.Adapters.MailTransport;

/// <summary>The mailbox cannot be read as things are; the message tells the operator what is wrong and what to do.</summary>
public sealed class MailboxException : Exception
{
    /// <param name="needsAPerson">Trying again soon changes nothing: somebody must change a setting or the server.</param>
    public MailboxException(string message, bool needsAPerson, Exception? cause = null)
        : base(message, cause) => NeedsAPerson = needsAPerson;

    /// <summary>Trying again soon changes nothing, and might lock the account.</summary>
    public bool NeedsAPerson { get; }
}
