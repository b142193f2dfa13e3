namespace Toronto311.Domain.Mail;

/// <summary>What our own receiving server found of the sender (RFC 8601); lower-case results such as <c>pass</c> and <c>fail</c>, null when it said nothing.</summary>
public sealed record Authentication(string? Spf, string? Dkim, string? Dmarc)
{
    public static Authentication None { get; } = new(null, null, null);

    /// <summary>The sender is not who the mail claims: DMARC failed.</summary>
    public bool Failed => Dmarc == "fail";

    /// <summary>The sender is who the mail claims, so that what is theirs may be told them. Exchange says "bestguesspass" of domains without a DMARC record.</summary>
    public bool Passed => Dmarc is "pass" or "bestguesspass";
}
