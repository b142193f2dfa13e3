namespace Toronto311.Application.Queues;

/// <summary>The one list of queues.</summary>
public static class QueueNames
{
    /// <summary>Archived emails waiting to be decided.</summary>
    public const string InboundEmail = "inbound-email";

    /// <summary>Replies waiting to be sent.</summary>
    public const string OutboundEmail = "outbound-email";

    /// <summary>What is put behind a queue's name for messages that failed too often, as Azure Functions does.</summary>
    public const string PoisonSuffix = "-poison";
}
