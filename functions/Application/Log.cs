using Microsoft.Extensions.Logging;

namespace Toronto311.Application;

/// <summary>What the Application says to operators; never a body, a name or an address.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "Message {MessageId} failed on delivery {DequeueCount} of {MaxDequeueCount}.")]
    public static partial void HandlingFailed(this ILogger logger, Exception fault, string messageId, int dequeueCount, int maxDequeueCount);
}
