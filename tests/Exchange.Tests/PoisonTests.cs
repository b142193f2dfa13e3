using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Xunit.Abstractions;

namespace Toronto311.Tests.Exchange;

/// <summary>Mail that is made to stop a mail program, between mail of residents: it ends before a person, once, and holds nobody up.</summary>
[Collection(nameof(SharedDesk))]
public sealed class PoisonTests(SharedDesk shared, ITestOutputHelper output)
{
    private const string Bombs = "mail-fixtures/pathological";

    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["addresses"] = $"From: bomb@poison.example\nCc: {Many(15_000, "a@b.example, ")}\nSubject: addresses\n\nx\n",
        ["a field"] = $"From: bomb@poison.example\nSubject: a field\nX-Long: {Many(120_000, "x")}\n\nx\n",
        ["hops"] = $"From: bomb@poison.example\nSubject: hops\n{Many(60, "Received: by x\n")}\nx\n",
        ["parts"] = $"From: bomb@poison.example\nSubject: parts\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n{Many(2_000, "--a\n\nx\n")}--a--\n",
        ["depth"] = $"From: bomb@poison.example\nSubject: depth\n{string.Concat(Enumerable.Range(0, 200).Select(n => $"Content-Type: multipart/mixed; boundary=b{n}x\n\n--b{n}x\n"))}\nx\n",
    };

    [ExchangeFact]
    public async Task Each_bad_mail_ends_before_a_person_once_with_its_bytes_and_reason_and_every_good_one_is_done_in_time()
    {
        var desk = await shared.OpenAsync();
        var bad = Own.ToDictionary(bomb => bomb.Key, bomb => Encoding.UTF8.GetBytes(bomb.Value), StringComparer.Ordinal);
        await HoldsAsync(desk, bad, "between", mustAllBeUnreadable: true);
    }

    [SharedExchangeFact(Bombs)]
    public async Task The_bombs_of_others_hold_nobody_up_either()
    {
        var desk = await shared.OpenAsync();
        var bad = Directory.GetFiles(Repository.SharedPath(Bombs)).Where(file => Path.GetFileName(file) != "SOURCE.txt").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        await HoldsAsync(desk, bad, "beside", mustAllBeUnreadable: false);
    }

    /// <summary>Hands each bad mail over with a good one behind it, and looks what becomes of both.</summary>
    private async Task HoldsAsync(Desk desk, Dictionary<string, byte[]> bad, string name, bool mustAllBeUnreadable)
    {
        var watch = Stopwatch.StartNew();
        var good = new List<Letter>();
        foreach (var (_, raw) in bad)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await desk.Service.PostMailAsync(raw)).Status);
            good.Add(new Letter($"{name}{good.Count}@poison.example", "Pothole", Matters.Pothole($"{(good.Count * 100) + 3000} {(mustAllBeUnreadable ? "Eglinton Ave W" : "Lawrence Ave E")}")));
            await desk.SendAsync(good[^1]);
        }

        foreach (var letter in good)
            await desk.MailToAsync(letter.Sender);
        output.WriteLine($"{bad.Count} bad and {good.Count} good mails in {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.True(watch.Elapsed < InTime, $"{watch.Elapsed}");
        await desk.QuietAsync();

        Assert.All(good, letter => Assert.Single(desk.MailsTo(letter.Sender)));
        foreach (var (which, raw) in bad)
        {
            var key = Convert.ToHexStringLower(SHA256.HashData(raw));
            var row = await desk.Store.Ledger.FindAsync(new(key), default);
            Assert.True(row?.Settlement is not null, which);
            Assert.Equal(raw, await desk.Store.Archive.GetAsync(new(key), default));
            var before = await desk.EscalationsAsync(escalation => escalation.ArchiveKey == key);
            output.WriteLine($"{which}: {row.Settlement.Disposition} {string.Join('+', row.Settlement.Reasons)} {string.Join("; ", before.Select(escalation => escalation.Detail))}");
            if (!mustAllBeUnreadable && row.Settlement.Reasons is not ["Unreadable"])
                continue;
            Assert.Equal(["Unreadable"], row.Settlement.Reasons);
            Assert.Contains("at most", Assert.Single(before).Detail, StringComparison.Ordinal);
        }

        Assert.Equal(0, await desk.Store.Queues.Get("inbound-email-poison").CountAsync(default));
    }

    private static string Many(int times, string what) => string.Concat(Enumerable.Repeat(what, times));
}

/// <summary>A fact about the whole exchange on others' mail; skipped by name where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedExchangeFactAttribute : FactAttribute
{
    public SharedExchangeFactAttribute(string needs) => Skip = new ExchangeFactAttribute().Skip ?? Needs.Missing(needs);
}
