using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Opens a connection to the server replies are sent with and signs in, or says in an operator's words why it cannot.</summary>
internal sealed class SmtpConnection(SmtpOptions options, AccessTokens? tokens)
{
    /// <returns>A client, connected and signed in; the caller disposes it.</returns>
    public async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SignedInAsync(cancellationToken);
        }
        catch (AuthenticationException) when (tokens is not null)
        {
            // The server may have dropped the token before its time: once more with a new one.
            tokens.Forget();
            return await SignedInAsync(cancellationToken);
        }
    }

    /// <summary>What a failure means, in an operator's words.</summary>
    public MailServerException Explain(Exception fault) => fault switch
    {
        MailServerException told => told,
        MailboxException told => new MailServerException(told.Message, told.NeedsAPerson, told),
        AuthenticationException refused => NotSignedIn(refused),
        SslHandshakeException or System.Security.Authentication.AuthenticationException => new MailServerException(
            $"TLS could not be agreed with {Server}. Check that {SmtpOptions.Section}:Port and {SmtpOptions.Section}:Security belong together: 587 StartTls, 465 Implicit.", needsAPerson: true, fault),
        SocketException refused => new MailServerException($"{Server} cannot be reached: {refused.Message}.", needsAPerson: false, refused),
        TimeoutException or OperationCanceledException => new MailServerException($"{Server} has not answered for {options.Timeout.TotalSeconds:0} s.", needsAPerson: false, fault),
        SmtpCommandException said => Refused(said),
        ServiceNotConnectedException or SmtpProtocolException or IOException => new MailServerException($"The connection to {Server} was lost: {fault.Message}", needsAPerson: false, fault),
        ServiceNotAuthenticatedException => new MailServerException($"{Server} wants somebody to sign in. Set {SmtpOptions.Section}:User and {SmtpOptions.Section}:Password or OAuth.", needsAPerson: true, fault),
        _ => new MailServerException($"Replies cannot be sent by {Server}: {fault.Message}", needsAPerson: false, fault),
    };

    private string Server => $"{options.Host}:{options.Port}";

    private MailServerException Refused(SmtpCommandException said)
    {
        var words = SmtpReplies.Words(said);
        if ((int)said.StatusCode < 500)
            return new MailServerException($"{Server} is not available just now (it says: {words}).", needsAPerson: false, said);
        return said.ErrorCode == SmtpErrorCode.SenderNotAccepted
            ? new MailServerException($"{Server} does not let mail be sent from the return path given (it says: {words}). Check {SmtpOptions.Section}:From and EnvelopeFrom, and what {options.User} may send as.", needsAPerson: true, said)
            : new MailServerException($"{Server} takes no mail from us (it says: {words}). Check {SmtpOptions.Section}:User and {SmtpOptions.Section}:Password or OAuth.", needsAPerson: true, said);
    }

    /// <summary>What the server said begins with its code; 4xx passes by itself (RFC 4954 §6).</summary>
    private MailServerException NotSignedIn(AuthenticationException fault)
    {
        var words = fault.Message.ReplaceLineEndings(" ").Trim();
        if (words.StartsWith('4'))
            return new MailServerException($"{options.Host} could not sign {options.User} in just now (it says: {words}).", needsAPerson: false, fault);
        var advice = tokens is null
            ? $"Check {SmtpOptions.Section}:User and {SmtpOptions.Section}:Password, and that the server still allows passwords for SMTP."
            : $"Check that the application of {SmtpOptions.Section}:OAuth may send as this mailbox by SMTP, its Scope, and {SmtpOptions.Section}:User.";
        return new MailServerException($"{options.Host} refused to sign {options.User} in (it says: {words}). {advice}", needsAPerson: true, fault);
    }

    private async Task<SmtpClient> SignedInAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient();
        try
        {
            var trust = new CertificateTrust(SmtpOptions.Section, options.Host, options.CertificatePin, options.CaFile);
            await ServerSocket.ConnectAsync(client, options.Host, options.Port, options.Security, options.Timeout, trust, $"Set {SmtpOptions.Section}:Security to Implicit and the port to that of TLS (465).", cancellationToken);
            await SignInAsync(client, cancellationToken);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task SignInAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        if (tokens is not null)
            await client.AuthenticateAsync(BearerToken.For(client, options.User, await tokens.GetAsync(cancellationToken), SmtpOptions.Section, Server), cancellationToken);
        else if (options.User.Length > 0 && !client.Capabilities.HasFlag(SmtpCapabilities.Authentication))
            throw new MailServerException($"{Server} asks nobody to sign in. Leave {SmtpOptions.Section}:User empty, or use the port for sending (587).", needsAPerson: true);
        else if (options.User.Length > 0)
            await client.AuthenticateAsync(options.User, options.Password ?? "", cancellationToken);
    }
}
