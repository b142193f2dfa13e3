using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimeKit;
using Toronto311.Tests.Support;
using Xunit;

namespace Toronto311.Tests.MailServers;

/// <summary>A real SMTP server (npm's smtp-server) with a folder and a port of its own: takes mail, or refuses it as the recipient's name says (tests/Servers/smtp-sink.js).</summary>
public sealed class SmtpSink : IDisposable
{
    private static readonly string Servers = Path.Combine(Repository.Root, "tests", "Servers");

    private static readonly string? Node = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")).FirstOrDefault(File.Exists);

    private readonly string _folder = Directory.CreateTempSubdirectory("smtp-sink-").FullName;
    private readonly JsonObject _settings;
    private Process? _process;

    /// <param name="settings">As smtp-sink.js has them.</param>
    public SmtpSink(object? settings = null)
    {
        Port = FreePort();
        _settings = JsonSerializer.SerializeToNode(settings ?? new { })!.AsObject();
        _settings["port"] = Port;
        _settings["folder"] = _folder;
        Start();
    }

    /// <summary>Whether it is installed here.</summary>
    public static bool IsInstalled { get; } = Node is not null && Directory.Exists(Path.Combine(Servers, "node_modules", "smtp-server"));

    public int Port { get; }

    /// <summary>How often somebody tried to sign in, and how: "PLAIN jane".</summary>
    public string[] SignIns => File.Exists(Path.Combine(_folder, "auth.log")) ? File.ReadAllLines(Path.Combine(_folder, "auth.log")) : [];

    /// <summary>The mails taken, in order.</summary>
    public IReadOnlyList<Taken> Mails => [.. Directory.GetFiles(_folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    public void Start()
    {
        _process = Process.Start(new ProcessStartInfo(Node!, [Path.Combine(Servers, "smtp-sink.js"), _settings.ToJsonString()]) { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("the sink did not start");
        if (_process.StandardOutput.ReadLine()?.StartsWith("listening", StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"the sink does not listen: {_process.StandardError.ReadToEnd()}");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends the server and every connection with it.</summary>
    public void Stop()
    {
        if (_process is not { HasExited: false } process)
            return;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private static Taken Read(string json)
    {
        var envelope = JsonNode.Parse(File.ReadAllText(json))!;
        var raw = File.ReadAllBytes(Path.ChangeExtension(json, "eml"));
        return new Taken(
            MimeMessage.Load(new MemoryStream(raw)),
            raw,
            envelope["mailFrom"]!.GetValue<string>(),
            [.. envelope["rcptTo"]!.AsArray().Select(to => to!.GetValue<string>())],
            envelope["session"]!.GetValue<string>(),
            envelope["secure"]!.GetValue<bool>(),
            envelope["user"]?.GetValue<string>());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A mail the server has taken, with the envelope it came in.</summary>
public sealed record Taken(MimeMessage Mail, byte[] Raw, string MailFrom, string[] RcptTo, string Session, bool IsSecure, string? User);

/// <summary>A fact about a real SMTP server; skipped by name where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmtpFactAttribute : FactAttribute
{
    public SmtpFactAttribute() => Skip = SmtpSink.IsInstalled ? null : "needs node and smtp-server (npm ci in tests/Servers)";
}

/// <summary>A theory about a real SMTP server; skipped by name where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmtpTheoryAttribute : TheoryAttribute
{
    public SmtpTheoryAttribute() => Skip = SmtpSink.IsInstalled ? null : "needs node and smtp-server (npm ci in tests/Servers)";
}
