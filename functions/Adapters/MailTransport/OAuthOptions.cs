namespace Toronto311.Adapters.MailTransport;

/// <summary>Where access tokens for the mailbox come from (RFC 6749).</summary>
public sealed record OAuthOptions
{
    /// <summary>Address of the token endpoint; https, unless it is on this machine.</summary>
    public string TokenEndpoint { get; init; } = "";

    public string ClientId { get; init; } = "";

    /// <summary>Null where the application is registered as a public client.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What access is asked for, as https://outlook.office365.com/.default or https://mail.google.com/.</summary>
    public string? Scope { get; init; }

    public OAuthGrant Grant { get; init; } = OAuthGrant.ClientCredentials;

    /// <summary>Needed where <see cref="Grant"/> is <see cref="OAuthGrant.RefreshToken"/>.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Never the secrets.</summary>
    public override string ToString() => $"{ClientId} at {TokenEndpoint}";
}

/// <summary>How a token is asked for.</summary>
public enum OAuthGrant
{
    /// <summary>The application speaks for itself (RFC 6749 §4.4); Exchange Online's way for a service.</summary>
    ClientCredentials,

    /// <summary>Somebody has consented once (RFC 6749 §6); Gmail's way.</summary>
    RefreshToken,
}
