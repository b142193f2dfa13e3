using System.Text;
using MailKit;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Keeps the line the server said last: MailKit says only that signing in failed, the server says whether it is for good.</summary>
internal sealed class ServerWords : IProtocolLogger
{
    private const int MostBytes = 500;

    /// <summary>The last line, without the tag in front.</summary>
    public string Last { get; private set; } = "";

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public void LogConnect(Uri uri)
    {
        // Only what the server says is kept.
    }

    /// <summary>What is sent holds the secrets; it is not looked at.</summary>
    public void LogClient(byte[] buffer, int offset, int count)
    {
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
        var lines = buffer.AsSpan(offset, count).TrimEnd("\r\n"u8);
        var line = lines[(lines.LastIndexOf((byte)'\n') + 1)..];
        var words = Encoding.UTF8.GetString(line[..Math.Min(line.Length, MostBytes)]);
        Last = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }

    public void Dispose()
    {
        // There is nothing to let go of.
    }
}
