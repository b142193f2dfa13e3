using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>Stands on the line to a mail server and passes everything on. "Before" a command means the server never hears it; "after", that the server has done it and we have not heard so.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly Func<IConversationOnWire> _converse;
    private readonly Points _points;

    public Wire(int server, Func<IConversationOnWire> converse, Points points)
    {
        (_server, _converse, _points) = (server, converse, points);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                Relay(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private void Relay(TcpClient client)
    {
        var server = new TcpClient("127.0.0.1", _server);
        (client.NoDelay, server.NoDelay) = (true, true);
        var conversation = _converse();
        Start(client, server, line => conversation.Said(line) is { } step ? $"{step}:before" : null);
        Start(server, client, line => conversation.Answered(line) is { } step ? $"{step}:after" : null);
    }

    private void Start(TcpClient from, TcpClient to, Func<string, string?> pointOf) => new Thread(() => Pass(from, to, pointOf)) { IsBackground = true }.Start();

    private void Pass(TcpClient from, TcpClient to, Func<string, string?> pointOf)
    {
        try
        {
            using var read = new BufferedStream(from.GetStream());
            var write = to.GetStream();
            while (ReadLine(read) is { Length: > 0 } line)
            {
                if (pointOf(Encoding.Latin1.GetString(line).TrimEnd()) is { } point)
                    _points.Reach(point);
                write.Write(line);
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or InvalidOperationException or NotSupportedException)
        {
            // One of them has hung up; a buffer over a line that is closed says that it cannot be read (NotSupportedException).
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }

    private static byte[] ReadLine(BufferedStream from)
    {
        var line = new List<byte>();
        while (from.ReadByte() is >= 0 and var next)
        {
            line.Add((byte)next);
            if (next == '\n')
                break;
        }

        return [.. line];
    }
}

/// <summary>What is said on a line, as far as there are points in it.</summary>
internal interface IConversationOnWire
{
    /// <summary>The step a line to the server begins, or null.</summary>
    string? Said(string line);

    /// <summary>The step a line from the server ends, or null.</summary>
    string? Answered(string line);
}

/// <summary>Commands carry a tag, and so do their answers (RFC 3501 §2.2.1).</summary>
internal sealed class ImapOnWire : IConversationOnWire
{
    private volatile string? _tag;
    private volatile string? _step;

    public string? Said(string line)
    {
        var words = line.Split(' ');
        var step = words is [_, "UID", "FETCH", ..] && line.Contains("BODY.PEEK[]", StringComparison.Ordinal) ? "imap.fetch"
            : words is [_, "UID", "STORE", ..] ? "imap.store"
            : words is [_, "UID", "MOVE", ..] ? "imap.move"
            : null;
        if (step is not null)
            (_tag, _step) = (words[0], step);
        return step;
    }

    public string? Answered(string line) => _tag is { } tag && line.StartsWith($"{tag} OK", StringComparison.Ordinal) ? _step : null;
}

/// <summary>MAIL begins a mail, a lone dot ends its content (RFC 5321 §4.1.1).</summary>
internal sealed class SmtpOnWire : IConversationOnWire
{
    private volatile string? _step;
    private volatile bool _isContent;

    public string? Said(string line)
    {
        if (_isContent && line != ".")
            return null;
        var step = _isContent ? "smtp.content" : line.StartsWith("MAIL FROM", StringComparison.OrdinalIgnoreCase) ? "smtp.mail" : null;
        _step = step ?? _step; // Recipients may follow before the answer comes (RFC 2920).
        _isContent = line == "DATA";
        return step;
    }

    public string? Answered(string line)
    {
        var step = line.StartsWith("250 ", StringComparison.Ordinal) ? _step : null;
        if (step is not null)
            _step = null;
        return step;
    }
}
