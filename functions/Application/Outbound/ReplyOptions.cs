namespace Toronto311.Application.Outbound;

/// <summary>How our replies are marked as ours.</summary>
public sealed record ReplyOptions
{
    /// <summary>What stands after the @ of our Message-IDs. Default: a name that no mail server answers to.</summary>
    public string MessageIdDomain { get; init; } = "mail.toronto311.invalid";
}
