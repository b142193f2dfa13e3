using System.Net.Sockets;
using MailKit;
using MailKit.Security;

namespace Toronto311.Adapters.MailTransport;

/// <summary>The line to a mail server: a socket of our own, over which small commands leave at once and a dead line is noticed.</summary>
internal static class ServerSocket
{
    /// <summary>Connects a client, with the certificate checked as the settings say.</summary>
    /// <param name="implicitTls">What to set where the server does not offer STARTTLS.</param>
    /// <exception cref="MailboxException">The certificate was refused, or there is no STARTTLS. Any other failure as it comes.</exception>
    public static async Task ConnectAsync(
        MailService client, string host, int port, MailboxSecurity security, TimeSpan timeout, CertificateTrust trust, string implicitTls, CancellationToken cancellationToken)
    {
        client.Timeout = (int)timeout.TotalMilliseconds;
        client.CheckCertificateRevocation = false; // Decision 18.
        client.ServerCertificateValidationCallback = trust.Accept;
        var socket = await OpenAsync(host, port, timeout, cancellationToken);
        try
        {
            await client.ConnectAsync(socket, host, port, Protection(security), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            socket.Dispose();
            if (trust.Refusal is { } refusal)
                throw new MailboxException(refusal, needsAPerson: true, fault);
            if (fault is NotSupportedException)
                throw new MailboxException($"{host}:{port} does not offer STARTTLS. {implicitTls}", needsAPerson: true, fault);
            throw;
        }
    }

    private static async Task<Socket> OpenAsync(string host, int port, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            await socket.ConnectAsync(host, port, limit.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static SecureSocketOptions Protection(MailboxSecurity security) => security switch
    {
        MailboxSecurity.Implicit => SecureSocketOptions.SslOnConnect,
        MailboxSecurity.StartTls => SecureSocketOptions.StartTls,
        MailboxSecurity.None => SecureSocketOptions.None,
    };
}
