using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Toronto311.Tests.MailServers;

/// <summary>A real IMAP server with a configuration, a folder and ports of its own; no rights are needed. Any user signs in with the password "secret".</summary>
public sealed class Dovecot : IDisposable
{
    private const string DebianPath = "/usr/sbin/dovecot";

    /// <summary>Root may start it, but may not own mail in it.</summary>
    private static readonly string MailUser = Environment.IsPrivilegedProcess ? "mail" : Environment.UserName;

    private static readonly string MailGroup = Environment.IsPrivilegedProcess ? "mail" : Said("id", "-gn").Trim();

    private readonly string _folder = Directory.CreateTempSubdirectory("dovecot-").FullName;
    private Process? _master;

    public Dovecot(string extra = "", string layout = "maildir:~/Maildir")
    {
        Port = FreePort();
        TlsPort = FreePort();
        Directory.CreateDirectory(Path.Combine(_folder, "users"));
        foreach (var folder in new[] { _folder, Path.Combine(_folder, "users") })
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }

        File.WriteAllText(Path.Combine(_folder, "dovecot.conf"), Settings(extra, layout));
        Start();
    }

    /// <summary>Whether it is installed here.</summary>
    public static bool IsInstalled { get; } = File.Exists(DebianPath);

    public int Port { get; }

    public int TlsPort { get; }

    /// <summary>Where a user's mail lies.</summary>
    public string Maildir(string user) => Path.Combine(_folder, "users", user, "Maildir");

    public void Start()
    {
        _master = Process.Start(new ProcessStartInfo(DebianPath, ["-F", "-c", Path.Combine(_folder, "dovecot.conf")]) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dovecot did not start");
        for (var i = 0; !Answers(); i++)
        {
            if (_master.HasExited || i > 200)
                throw new InvalidOperationException($"dovecot does not answer: {_master.StandardError.ReadToEnd()} {Log}");
            Thread.Sleep(25);
        }
    }

    /// <summary>Ends the server and every connection with it.</summary>
    public void Stop()
    {
        if (_master is not { HasExited: false } master)
            return;
        Said("doveadm", "-c", Path.Combine(_folder, "dovecot.conf"), "stop");
        if (!master.WaitForExit(5_000))
            master.Kill(entireProcessTree: true);
        master.WaitForExit();
    }

    /// <summary>Ends the connections of a user.</summary>
    public void Kick(string user) => Said("doveadm", "-c", Path.Combine(_folder, "dovecot.conf"), "kick", user);

    public string Log => File.Exists(Path.Combine(_folder, "log")) ? File.ReadAllText(Path.Combine(_folder, "log")) : "";

    public void Dispose()
    {
        Stop();
        _master?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Said(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });
        return process?.StandardOutput.ReadToEnd() ?? "";
    }

    private bool Answers()
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", Port);
            using var reader = new StreamReader(client.GetStream());
            return reader.ReadLine()?.StartsWith("* OK", StringComparison.Ordinal) == true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Settings(string extra, string layout) => $$"""
        base_dir = {{_folder}}/run
        state_dir = {{_folder}}/run
        log_path = {{_folder}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = {{(extra.Contains("ssl_cert", StringComparison.Ordinal) ? "yes" : "no")}}
        disable_plaintext_auth = no
        auth_failure_delay = 0
        first_valid_uid = 1
        first_valid_gid = 1
        mail_fsync = never
        mail_max_userip_connections = 100
        mail_location = {{layout}}
        {{(Environment.IsPrivilegedProcess ? "" : $"default_internal_user = {MailUser}\ndefault_login_user = {MailUser}\ndefault_internal_group = {MailGroup}")}}
        {{(extra.Contains("passdb", StringComparison.Ordinal) ? "" : "passdb {\n driver = static\n args = password=secret\n}")}}
        userdb {
          driver = static
          args = uid={{MailUser}} gid={{MailGroup}} home={{_folder}}/users/%u
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{Port}}
          }
          inet_listener imaps {
            port = {{(extra.Contains("ssl_cert", StringComparison.Ordinal) ? TlsPort : 0)}}
            ssl = yes
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        {{extra}}

        """;
}

/// <summary>A fact about a real IMAP server; skipped by name where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DovecotFactAttribute : FactAttribute
{
    public DovecotFactAttribute() => Skip = Dovecot.IsInstalled ? null : "needs dovecot (Debian: apt-get install dovecot-imapd)";
}
