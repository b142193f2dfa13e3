using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Opens a connection to the server and signs in, or says in an operator's words why it cannot.</summary>
internal sealed class ImapConnection(MailboxOptions options, AccessTokens? tokens)
{
    /// <summary>Response codes of failures that pass by themselves (RFC 5530 §3).</summary>
    private static readonly string[] PassingFailures = ["[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "temporary"];

    /// <returns>A client, connected and signed in; the caller disposes it.</returns>
    /// <exception cref="MailboxException">It cannot be done.</exception>
    public async Task<ImapClient> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SignedInAsync(cancellationToken);
        }
        catch (MailboxException fault) when (tokens is not null && fault is { NeedsAPerson: true, InnerException: AuthenticationException })
        {
            // The server may have dropped the token before its time: once more with a new one.
            tokens.Forget();
            return await SignedInAsync(cancellationToken);
        }
    }

    /// <summary>What a failure means, in an operator's words.</summary>
    public MailboxException Explain(Exception fault) => fault switch
    {
        MailboxException told => told,
        SslHandshakeException or System.Security.Authentication.AuthenticationException => new MailboxException(
            $"TLS could not be agreed with {Server}. Check that {MailboxOptions.Section}:Port and {MailboxOptions.Section}:Security belong together: 993 Implicit, 143 StartTls.", needsAPerson: true, fault),
        SocketException refused => new MailboxException($"{Server} cannot be reached: {refused.Message}.", needsAPerson: false, refused),
        TimeoutException or OperationCanceledException => new MailboxException($"{Server} has not answered for {options.Timeout.TotalSeconds:0} s.", needsAPerson: false, fault),
        ServiceNotConnectedException or ImapProtocolException or IOException => new MailboxException($"The connection to {Server} was lost: {fault.Message}", needsAPerson: false, fault),
        ImapCommandException said => new MailboxException($"{Server} refused a command: {said.Message}", needsAPerson: false, said),
        _ => new MailboxException($"The mailbox at {Server} cannot be read: {fault.Message}", needsAPerson: false, fault),
    };

    private string Server => $"{options.Host}:{options.Port}";

    /// <param name="words">What the server said; the library keeps only that it failed.</param>
    private MailboxException NotSignedIn(AuthenticationException fault, string words)
    {
        if (PassingFailures.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return new MailboxException($"{options.Host} could not sign {options.User} in just now (it says: {words}).", needsAPerson: false, fault);
        var advice = tokens is null
            ? $"Check {MailboxOptions.Section}:User and {MailboxOptions.Section}:Password, and that the server still allows passwords for IMAP."
            : $"Check that the application of {MailboxOptions.Section}:OAuth may use this mailbox by IMAP, its Scope, and {MailboxOptions.Section}:User.";
        return new MailboxException($"{options.Host} refused to sign {options.User} in (it says: {words}). {advice}", needsAPerson: true, fault);
    }

    private async Task<ImapClient> SignedInAsync(CancellationToken cancellationToken)
    {
        var words = new ServerWords();
        var client = new ImapClient(words);
        try
        {
            var trust = new CertificateTrust(MailboxOptions.Section, options.Host, options.CertificatePin, options.CaFile);
            await ServerSocket.ConnectAsync(client, options.Host, options.Port, options.Security, options.Timeout, trust, $"Set {MailboxOptions.Section}:Security to Implicit and the port to that of TLS (993).", cancellationToken);
            await SignInAsync(client, cancellationToken);
            return client;
        }
        catch (AuthenticationException fault)
        {
            client.Dispose();
            throw NotSignedIn(fault, words.Last);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task SignInAsync(ImapClient client, CancellationToken cancellationToken)
    {
        if (tokens is null)
            await client.AuthenticateAsync(options.User, options.Password ?? "", cancellationToken);
        else
            await client.AuthenticateAsync(BearerToken.For(client, options.User, await tokens.GetAsync(cancellationToken), MailboxOptions.Section, Server), cancellationToken);
    }
}
