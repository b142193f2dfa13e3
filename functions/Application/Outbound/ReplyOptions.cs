namespace Toronto311.Application.Outbound;

/// <summary>How our replies are marked as ours, and what they promise.</summary>
public sealed record ReplyOptions
{
    /// <summary>What stands after the @ of our Message-IDs. Default: a name that no mail server answers to.</summary>
    public string MessageIdDomain { get; init; } = "mail.toronto311.invalid";

    /// <summary>Address of the service; replies go to it with a token of the conversation.</summary>
    public string Address { get; init; } = "311@toronto.ca";

    /// <summary>How many business days a person has to write back; what a receipt promises. Default 2.</summary>
    public int AnsweredWithinDays { get; init; } = 2;

    /// <summary>How long the token in a reply's address joins. Default 180 days.</summary>
    public int TokenDays { get; init; } = 180;
}
