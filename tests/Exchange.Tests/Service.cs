using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Toronto311.Tests.Exchange;

/// <summary>The real program, <c>serve</c> in a process of its own, and its HTTP interface.</summary>
internal sealed class Service : IAsyncDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors;

    private Service(Process process, ConcurrentQueue<string> errors, string url)
    {
        _process = process;
        _errors = errors;
        Http = new HttpClient { BaseAddress = new Uri(url) };
    }

    public HttpClient Http { get; }

    /// <summary>What it has said on standard error and in its log.</summary>
    public string Said => string.Join('\n', _errors);

    /// <summary>Starts it, and waits until its page is up.</summary>
    /// <param name="data">Where it keeps everything.</param>
    /// <param name="settings">Path of its settings file.</param>
    public static async Task<Service> StartAsync(string data, string settings)
    {
        var process = CommandLine.Start(["serve", "--port", "0", "--data", data, "--settings", settings], Secrets);
        var errors = new ConcurrentQueue<string>();
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        var url = await CommandLine.UrlAsync(process);
        _ = ReadOnAsync(process, errors);
        return new Service(process, errors, url);
    }

    /// <summary>What an operator keeps out of the file.</summary>
    public static IReadOnlyDictionary<string, string> Secrets { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["Api__Key"] = Key };

    /// <summary>Ctrl+C.</summary>
    /// <returns>Its exit code, and how long it took to stop.</returns>
    public async Task<(int ExitCode, TimeSpan Took)> InterruptAsync()
    {
        var watch = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]))
            await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return (_process.ExitCode, watch.Elapsed);
    }

    public async Task<(HttpStatusCode Status, JsonNode Answer)> PostMailAsync(byte[] raw, string? key = Key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inbound-email") { Content = new ByteArrayContent(raw) };
        if (key is not null)
            request.Headers.Add("x-functions-key", key);
        return await SendAsync(request);
    }

    public Task<(HttpStatusCode Status, JsonNode Answer)> PostMailAsync(string mail) => PostMailAsync(Encoding.UTF8.GetBytes(mail));

    /// <param name="change">The body, as JSON.</param>
    public async Task<(HttpStatusCode Status, JsonNode Answer)> ChangeStatusAsync(string id, object change, string? key = Key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/service-requests/{id}/status") { Content = JsonContent.Create(change) };
        if (key is not null)
            request.Headers.Add("x-functions-key", key);
        return await SendAsync(request);
    }

    public async Task<(HttpStatusCode Status, JsonNode Answer)> HealthAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        return await SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, (body.Length == 0 ? null : JsonNode.Parse(body)) ?? new JsonObject());
    }

    private static async Task ReadOnAsync(Process process, ConcurrentQueue<string> said)
    {
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                said.Enqueue(line);
        }
        catch (Exception over) when (over is InvalidOperationException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
