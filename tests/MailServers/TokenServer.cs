using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Toronto311.Tests.MailServers;

/// <summary>Gives out access tokens (RFC 6749) and tells a mail server whose they are (RFC 7662).</summary>
public sealed class TokenServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, bool> _valid = [];
    private readonly string _user;

    public TokenServer(string user)
    {
        _user = user;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public int LifeSeconds { get; set; } = 3_600;

    /// <summary>What to answer instead of a token.</summary>
    public (int Status, string Body)? Refusal { get; set; }

    /// <summary>Whether a mail server that asks whose a token is gets an answer.</summary>
    public bool CanTell { get; set; } = true;

    /// <summary>The forms posted for a token.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Settings of a mail server that asks here.</summary>
    public string Settings(string mechanisms)
    {
        File.WriteAllText(SettingsFile, $"introspection_url = {Address}/introspect?token=\nintrospection_mode = get\nactive_attribute = active\nactive_value = true\nusername_attribute = username\ntokeninfo_url =\n");
        return $"auth_mechanisms = plain {mechanisms}\npassdb {{\n driver = oauth2\n mechanisms = {mechanisms}\n args = {SettingsFile}\n}}\npassdb {{\n driver = static\n mechanisms = plain\n args = password=secret\n}}";
    }

    /// <summary>No token given out so far is good any more.</summary>
    public void RevokeAll() => _valid.Clear();

    public void Dispose()
    {
        _listener.Close();
        File.Delete(SettingsFile);
    }

    private string SettingsFile => Path.Combine(Path.GetTempPath(), $"oauth2-{new Uri(Address).Port}.conf");

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                await AnswerAsync(await _listener.GetContextAsync());
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var (status, body) = context.Request.Url!.AbsolutePath == "/token" ? await TokenAsync(context.Request) : Introspect(context.Request);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }

    private async Task<(int Status, string Body)> TokenAsync(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream);
        Asked.Enqueue(WebUtility.UrlDecode(await reader.ReadToEndAsync()));
        if (Refusal is { } refusal)
            return refusal;
        var token = $"token-{Asked.Count}";
        _valid[token] = true;
        return (200, $$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{LifeSeconds}},"refresh_token":"refresh-{{Asked.Count}}"}""");
    }

    private (int Status, string Body) Introspect(HttpListenerRequest request) =>
        !CanTell ? (500, "") : (200, _valid.ContainsKey(request.QueryString["token"] ?? "") ? $$"""{"active":true,"username":"{{_user}}"}""" : """{"active":false}""");
}
