using System.Text.Json;
using Xunit.Abstractions;

namespace Toronto311.Tests.Exchange;

/// <summary>The mail of machines that others collected, and conservation: whatever is accepted is settled, and the sums hold.</summary>
[Collection(nameof(SharedDesk))]
public sealed class MachineMailTests(SharedDesk shared, ITestOutputHelper output)
{
    private const string Mails = "mail-fixtures/may-be-answered.jsonl";

    [SharedExchangeFact(Mails)]
    public async Task No_mail_of_a_machine_files_anything_or_is_answered_and_every_one_is_accounted_for()
    {
        var desk = await shared.OpenAsync();
        await desk.QuietAsync();
        var (requests, sent) = (await desk.Store.ServiceRequests.CountAsync(default), desk.Sink.Mails.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Machines())
            keys.Add((await desk.Service.PostMailAsync(await File.ReadAllBytesAsync(file))).Answer["archiveKey"]!.GetValue<string>());
        await desk.QuietAsync();

        var rows = (await desk.Store.Ledger.ListAsync(null, 0, 10_000, default)).Where(row => keys.Contains(row.ArchiveKey)).ToList();
        var became = rows.GroupBy(row => $"{row.Settlement?.Disposition} {string.Join('+', row.Settlement?.Reasons ?? [])}").ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        output.WriteLine($"{keys.Count} mails: {string.Join(", ", became.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}"))}; {desk.Sink.Mails.Count - sent} answered, {await desk.Store.ServiceRequests.CountAsync(default) - requests} filed");
        Assert.Equal(keys.Count, rows.Count);
        Assert.DoesNotContain(rows, row => row.Settlement is null);
        Assert.Equal(requests, await desk.Store.ServiceRequests.CountAsync(default));
        Assert.InRange(desk.Sink.Mails.Count - sent, 0, keys.Count / 100);
    }

    [ExchangeFact]
    public async Task Whatever_was_accepted_is_settled_once_kept_and_in_Processed_and_every_reply_recorded_was_sent_or_told()
    {
        var desk = await shared.OpenAsync();
        await desk.QuietAsync();

        var rows = await desk.Store.Ledger.ListAsync(null, 0, 10_000, default);
        var counts = await desk.Store.Ledger.CountAsync(default);
        Assert.Equal(rows.Count, counts.Sum(count => count.Count));
        Assert.DoesNotContain(counts, count => count.Disposition == "waiting");
        foreach (var row in rows)
            Assert.True(await desk.Store.Archive.GetAsync(new(row.ArchiveKey), default) is not null, row.ArchiveKey);
        Assert.Equal(rows.Count(row => row.Source == "mailbox"), (await desk.ListAsync("Processed")).Count);
        Assert.Empty(await desk.ListAsync("INBOX"));
        Assert.Empty(await desk.ListAsync("Failed"));
        Assert.Empty(await desk.Store.Outbox.ListWaitingAsync(DateTimeOffset.MaxValue, 10, default));
        var undelivered = (await desk.EscalationsAsync(escalation => escalation.Detail?.Contains("the mail server refused it", StringComparison.Ordinal) == true)).Count;
        Assert.Equal(await desk.Store.Outbox.CountAsync(default), desk.Sink.Mails.Count + undelivered);
    }

    private static IEnumerable<string> Machines()
    {
        foreach (var line in File.ReadLines(Repository.SharedPath(Mails)))
        {
            using var label = JsonDocument.Parse(line);
            if (!label.RootElement.GetProperty("may_auto_reply").GetBoolean())
                yield return Repository.SharedPath($"mail-fixtures/{label.RootElement.GetProperty("file").GetString()}");
        }
    }
}
