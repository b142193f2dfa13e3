using System.Text.Json.Serialization;

namespace Toronto311.Application.Outbound;

/// <summary>Message of the queue <c>outbound-email</c>: a reply in the outbox is to be sent. A claim check: it carries the Message-ID, the outbox the reply.</summary>
public sealed record ReplyQueued
{
    public const int CurrentSchema = 1;

    [JsonPropertyName("schema")]
    public required int Schema { get; init; }

    [JsonPropertyName("messageId")]
    public required string MessageId { get; init; }

    /// <summary>W3C trace context, so that one email is one trace across the queues.</summary>
    [JsonPropertyName("traceparent")]
    public string? Traceparent { get; init; }
}
