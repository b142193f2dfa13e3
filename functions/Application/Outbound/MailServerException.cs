namespace Toronto311.Application.Outbound;

/// <summary>The server replies are sent with cannot be used as things are; no reply is at fault. The message tells the operator what is wrong and what to do.</summary>
public sealed class MailServerException : Exception
{
    /// <param name="needsAPerson">Trying again soon changes nothing: somebody must change a setting or the server.</param>
    public MailServerException(string message, bool needsAPerson, Exception? cause = null)
        : base(message, cause) => NeedsAPerson = needsAPerson;

    /// <summary>Trying again soon changes nothing, and might lock the account.</summary>
    public bool NeedsAPerson { get; }
}
