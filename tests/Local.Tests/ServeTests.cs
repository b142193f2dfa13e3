using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

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
            var url = await CommandLine.UrlAsync(process);
            using var http = new HttpClient { BaseAddress = new Uri(url) };
            var list = await http.GetStringAsync("/");
            var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Sample"), "*.eml").Length;
            Assert.Contains($"<b>{samples}</b> all", list, StringComparison.Ordinal);

            var filed = await http.GetStringAsync("/?show=filed");
            var email = await http.GetStringAsync(Regex.Match(filed, "/email/[0-9a-f]{64}", RegexOptions.NonBacktracking).Value);
            Assert.Contains("How it came to this", email, StringComparison.Ordinal);
            Assert.Contains("Service request 311-", email, StringComparison.Ordinal);
            Assert.Contains("Reply kept, not sent", email, StringComparison.Ordinal);

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
    public async Task One_click_leaves_every_email_to_people_and_a_post_from_elsewhere_does_not()
    {
        using var process = CommandLine.Start("serve", "--data", Path.Combine(folder.Path, "data"), "--port", "0");
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(await CommandLine.UrlAsync(process)) };
            var page = await http.GetStringAsync("/exchange");
            var form = page[page.IndexOf("Leave everything to people", StringComparison.Ordinal)..];
            Dictionary<string, string> click = new(StringComparer.Ordinal) { ["By"] = "sam", ["Why"] = "a loop", ["_handler"] = "switch" };

            Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync("/exchange", new FormUrlEncodedContent(click))).StatusCode);
            Assert.Contains("\"allToPeople\":false", await http.GetStringAsync("/health"), StringComparison.Ordinal);

            click["__RequestVerificationToken"] = Regex.Match(form, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.NonBacktracking).Groups[1].Value;
            Assert.Equal(HttpStatusCode.OK, (await http.PostAsync("/exchange", new FormUrlEncodedContent(click))).StatusCode);
            Assert.Contains("\"allToPeople\":true", await http.GetStringAsync("/health"), StringComparison.Ordinal);
            Assert.Contains("Switched by sam", await http.GetStringAsync("/exchange"), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_photo_is_shown_with_its_request_and_served_as_a_picture_and_nothing_else_is()
    {
        var data = Path.Combine(folder.Path, "data");
        byte[] copy = [0xFF, 0xD8, 0xFF, 0xD9];
        var key = Convert.ToHexStringLower(SHA256.HashData(copy));
        Directory.CreateDirectory(Path.Combine(data, "photos", key[..2], key[2..4]));
        await File.WriteAllBytesAsync(Path.Combine(data, "photos", key[..2], key[2..4], key + ".jpg"), copy);
        using var process = CommandLine.Start("serve", "--data", data, "--port", "0");
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(await CommandLine.UrlAsync(process)) };
            AddPhoto(data, key);
            var filed = Regex.Match(await http.GetStringAsync("/?show=filed"), "/email/([0-9a-f]{64})", RegexOptions.NonBacktracking);
            var email = await http.GetStringAsync(filed.Value);
            Assert.Contains($"""<img src="/photo/{key}" width="200" height="150" loading="lazy" alt="Photo 1 of 1 from the resident, taken 3 Nov 2026" """.TrimEnd(), email, StringComparison.Ordinal);
            Assert.Contains("43.65320, -79.38321", email, StringComparison.Ordinal);
            Assert.Contains("&lt;b&gt;.jpg", email, StringComparison.Ordinal);

            var photo = await http.GetAsync($"/photo/{key}");
            Assert.Equal(copy, await photo.Content.ReadAsByteArrayAsync());
            Assert.Equal(("image/jpeg", "inline"), (photo.Content.Headers.ContentType?.ToString(), photo.Content.Headers.ContentDisposition?.ToString()));
            Assert.Equal("nosniff", photo.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(photo.Headers.CacheControl is { Private: true, MaxAge.Days: > 300 });

            // Not an unknown key, not the mail, and nothing outside.
            foreach (var other in new[] { new string('0', 64), filed.Groups[1].Value, key.ToUpperInvariant(), key[..63], "..%2f..%2ftoronto311.db", key + ".jpg" })
                Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"/photo/{other}")).StatusCode);
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

    /// <summary>Gives every request this photo, as if it had come with its email.</summary>
    private static void AddPhoto(string data, string key)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "toronto311.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE service_request SET document = json_set(document, '$.photos', json($photos))";
        command.Parameters.AddWithValue("$photos", $$"""
            [{"sha256":"{{key}}","name":"<b>.jpg","width":200,"height":150,"size":4,"taken_at":"2026-11-03T14:05:06","location":{"lat":43.6532,"long":-79.383205},"archive_key":"{{key}}","attachment_sha256":"{{key}}"}]
            """);
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
