using MailKit;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using MimeKit;
using Toronto311.Application.Outbound;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Sends replies by SMTP (RFC 5321, 6409), one at a time over a connection kept from one to the next; <see cref="SendAsync"/> is the application's <see cref="SendMail"/>.</summary>
/// <param name="options">Checked settings.</param>
/// <param name="http">For the token endpoint, where OAuth 2 is used.</param>
public sealed class SmtpSender(SmtpOptions options, HttpClient http, TimeProvider clock, ILogger<SmtpSender> log) : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly SmtpConnection _connection = new(options, options.OAuth is { } oauth ? new AccessTokens(SmtpOptions.Section, oauth, http, clock) : null);
    private readonly SemaphoreSlim _one = new(1, 1);
    private SmtpClient? _client;
    private ITimer? _idle;

    /// <summary>Hands a reply to the server.</summary>
    /// <exception cref="MailServerException">The server cannot be used as things are.</exception>
    public async Task<SendResult> SendAsync(OutboundEmail reply, CancellationToken cancellationToken)
    {
        if (!SmtpOptionsCheck.IsAddress(reply.To))
            return new SendResult.Refused("the address is not one that mail can be sent to");
        await _one.WaitAsync(cancellationToken);
        try
        {
            _idle?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            var client = await ConnectedAsync(cancellationToken);
            var result = await HandOverAsync(client, reply, cancellationToken);
            CloseWhenIdle();
            return result;
        }
        catch (Exception fault)
        {
            // The connection is in an unknown state; the next reply opens another.
            Drop();
            if (cancellationToken.IsCancellationRequested)
                throw;
            throw _connection.Explain(fault);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Says goodbye if the server listens, and hangs up.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (_idle is not null)
            await _idle.DisposeAsync();
        _one.Dispose();
    }

    private async Task<SendResult> HandOverAsync(SmtpClient client, OutboundEmail reply, CancellationToken cancellationToken)
    {
        var to = new MailboxAddress("", reply.To);
        var isInternational = reply.To.AsSpan(0, reply.To.LastIndexOf('@')).ContainsAnyExceptInRange('\0', '\u007f');
        if (isInternational && !client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            return new SendResult.Refused($"{options.Host} cannot send to an address with letters outside ASCII before the @ (it lacks SMTPUTF8, RFC 6531)");
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.International = isInternational;
        try
        {
            return new SendResult.Sent(await client.SendAsync(format, ReplyMessage.Of(reply, to, options), ReturnPath(reply), [to], cancellationToken));
        }
        catch (SmtpCommandException fault) when (SmtpReplies.Meaning(fault) is { } meaning)
        {
            return meaning; // The connection is good for the next: MailKit has taken the transaction back (RSET).
        }
    }

    private MailboxAddress ReturnPath(OutboundEmail reply) => new("", options.EnvelopeFrom switch
    {
        null => BounceAddress.Of(reply.MessageId, options.From),
        SmtpOptions.NullReturnPath => "",
        var address => address,
    });

    private async Task<SmtpClient> ConnectedAsync(CancellationToken cancellationToken)
    {
        if (_client is { } kept && !await IsAliveAsync(kept, cancellationToken))
            Drop();
        if (_client is null)
        {
            _client = await _connection.OpenAsync(cancellationToken);
            log.SmtpConnected(options.Host, options.Port);
        }

        return _client;
    }

    /// <summary>Servers hang up on who keeps silent; better to know before a reply is under way.</summary>
    private static async Task<bool> IsAliveAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.NoOpAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is IOException or ProtocolException or CommandException or ServiceNotConnectedException)
        {
            return false;
        }
    }

    private void CloseWhenIdle()
    {
        _idle ??= clock.CreateTimer(_ => _ = CloseAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _idle.Change(options.IdleTime, Timeout.InfiniteTimeSpan);
    }

    private async Task CloseAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (_client is null)
                return;
            using var limit = new CancellationTokenSource(Farewell);
            await _client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ProtocolException or CommandException)
        {
            // It is hung up on all the same.
        }
        finally
        {
            Drop();
            _one.Release();
        }
    }

    private void Drop()
    {
        _client?.Dispose();
        _client = null;
    }
}
