using MailKit;
using MailKit.Security;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Shows an access token to a server by a mechanism it knows (RFC 7628, or Microsoft's and Google's own).</summary>
internal static class BearerToken
{
    /// <param name="section">Where the settings are that would change it.</param>
    /// <param name="server">The server, as the operator knows it.</param>
    public static SaslMechanism For(IMailService client, string user, string token, string section, string server)
    {
        if (client.AuthenticationMechanisms.Contains("OAUTHBEARER"))
            return new SaslMechanismOAuthBearer(user, token);
        if (client.AuthenticationMechanisms.Contains("XOAUTH2"))
            return new SaslMechanismOAuth2(user, token);
        throw new MailboxException(
            $"{server} takes no OAuth 2 tokens (it offers {string.Join(", ", client.AuthenticationMechanisms.Order(StringComparer.Ordinal))}). Set {section}:Password instead.", needsAPerson: true);
    }
}
