using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Toronto311.Tests.Local;

/// <summary><c>serve</c>, as a new user meets it: the sample is handled, the page lists every email, and one email tells everything.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_run_handles_the_sample_and_the_page_shows_each_email_with_its_decision()
    {
        using var process = CommandLine.Start("serve", "--data", Path.Combine(folder.Path, "data"), "--port", "0");
        try
        {
            var url = await UrlAsync(process);
            using var http = new HttpClient { BaseAddress = new Uri(url) };
            var list = await http.GetStringAsync("/");
            var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Sample"), "*.eml").Length;
            Assert.Contains($"<b>{samples}</b> all", list, StringComparison.Ordinal);

            var filed = await http.GetStringAsync("/?show=filed");
            var email = await http.GetStringAsync(Regex.Match(filed, "/email/[0-9a-f]{64}", RegexOptions.NonBacktracking).Value);
            Assert.Contains("How it came to this", email, StringComparison.Ordinal);
            Assert.Contains("Service request 311-", email, StringComparison.Ordinal);
            Assert.Contains("Reply in the outbox", email, StringComparison.Ordinal);

            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"/email/{new string('0', 64)}")).StatusCode);
            var headers = (await http.GetAsync("/")).Headers;
            Assert.Contains("default-src 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_port_in_use_is_told_and_how_to_choose_another()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await CommandLine.RunAsync("serve", "--data", Path.Combine(folder.Path, "data"), "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is in use", run.Errors, StringComparison.Ordinal);
    }

    private static async Task<string> UrlAsync(Process process)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            if (Regex.Match(line, "http://[^ ]+", RegexOptions.NonBacktracking) is { Success: true } url)
                return url.Value.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        throw new InvalidOperationException($"the program ended before its page was up: {await process.StandardError.ReadToEndAsync(limit.Token)}");
    }
}
