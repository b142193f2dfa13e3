using System.Text.Json.Serialization;
using Toronto311.Application.Outbound;

namespace Toronto311.Application.Inbound;

/// <summary>How queue messages are written; source-generated, so that what is on the wire is what is declared.</summary>
[JsonSerializable(typeof(EmailAccepted))]
[JsonSerializable(typeof(ReplyQueued))]
public sealed partial class MessageJson : JsonSerializerContext;
