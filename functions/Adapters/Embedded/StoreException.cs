namespace Toronto311.Adapters.Embedded;

/// <summary>The folder cannot be used as it is; the message tells the operator what is wrong and what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
