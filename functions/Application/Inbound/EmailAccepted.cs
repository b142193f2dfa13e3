using System.Text.Json.Serialization;

namespace Toronto311.Application.Inbound;

/// <summary>Message of the queue <c>inbound-email</c>: an archived email waits to be decided. A claim check: it carries the key, the archive the mail.</summary>
public sealed record EmailAccepted
{
    public const int CurrentSchema = 1;

    [JsonPropertyName("schema")]
    public required int Schema { get; init; }

    [JsonPropertyName("archiveKey")]
    public required string ArchiveKey { get; init; }

    [JsonPropertyName("receivedAt")]
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Where it came from: a mailbox, a file, an upload.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    [JsonPropertyName("mailFrom")]
    public string? MailFrom { get; init; }

    /// <summary>Null where the message does not name any.</summary>
    [JsonPropertyName("rcptTo")]
    public IReadOnlyList<string>? RcptTo { get; init; }

    /// <summary>W3C trace context, so that one email is one trace across the queue.</summary>
    [JsonPropertyName("traceparent")]
    public string? Traceparent { get; init; }
}
