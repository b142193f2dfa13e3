using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.MailServers;

/// <summary>The City's receiving mail server (Debian's python3-aiosmtpd): what residents' servers send it by SMTP it delivers into a Maildir, with the fields a receiving server adds (tests/Servers/receiver.py).</summary>
public sealed class Receiver : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly Process _process;

    /// <param name="maildir">Where mail is delivered; there already.</param>
    public Receiver(string maildir)
    {
        _process = Process.Start(new ProcessStartInfo(Python, [Path.Combine(Repository.Root, "tests", "Servers", "receiver.py"), JsonSerializer.Serialize(new { maildir })])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("the receiver did not start");
        var line = _process.StandardOutput.ReadLine();
        if (line?.Split(' ') is not ["listening", var port])
            throw new InvalidOperationException($"the receiver does not listen: {_process.StandardError.ReadToEnd()}");
        Port = int.Parse(port, CultureInfo.InvariantCulture);
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Whether it is installed here.</summary>
    public static bool IsInstalled { get; } = File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd");

    public int Port { get; }

    /// <summary>Sends a mail as another mail server does, every byte as it stands.</summary>
    /// <param name="mailFrom">The return path; empty for none.</param>
    /// <param name="recipients">In one transaction.</param>
    /// <param name="mail">Its line ends become those of SMTP.</param>
    public async Task SendAsync(string mailFrom, string[] recipients, string mail)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", Port);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await ExpectAsync(reader, '2');
        await SayAsync("EHLO mail.example.com", '2');
        await SayAsync($"MAIL FROM:<{mailFrom}>", '2');
        foreach (var recipient in recipients)
            await SayAsync($"RCPT TO:<{recipient}>", '2');
        await SayAsync("DATA", '3');
        await SayAsync(string.Join("\r\n", mail.ReplaceLineEndings("\n").Split('\n').Select(line => line.StartsWith('.') ? $".{line}" : line)) + "\r\n.", '2');
        await SayAsync("QUIT", '2');

        async Task SayAsync(string words, char expected)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(words + "\r\n"));
            await ExpectAsync(reader, expected);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task ExpectAsync(StreamReader reader, char expected)
    {
        string? line;
        do
            line = await reader.ReadLineAsync();
        while (line is { Length: > 3 } && line[3] == '-');
        if (line?.StartsWith(expected) != true)
            throw new InvalidOperationException($"the receiver says: {line}");
    }
}
