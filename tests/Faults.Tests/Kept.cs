using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Toronto311.Adapters.Embedded;
using Toronto311.Application.Queues;
using Toronto311.Tests.MailServers;

namespace Toronto311.Tests.Faults;

/// <summary>Everything that is there of a story once it is over: what the store keeps, what lies in the mailbox, what has reached the resident. Times are left out, so that two are alike when the same came of both.</summary>
internal static class Kept
{
    private const int All = 1_000;

    private static readonly string[] MailParts = ["cur", "new"];

    private static readonly Regex Time = new(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <param name="folder">Of the store.</param>
    /// <param name="maildir">Of the mailbox.</param>
    /// <param name="arrived">The mails the residents of this story got.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(string folder, string maildir, IEnumerable<Taken> arrived)
    {
        var lines = new List<string>();
        using var store = EmbeddedStore.Open(folder, TimeProvider.System);
        void Add(string what, object? document) => lines.Add($"{what} {Timeless(document)}");

        await foreach (var key in store.Archive.ListAsync(default))
            Add("archived", key.Value);
        await foreach (var key in store.Attachments.ListAsync(default))
            Add("photo", key.Value);
        foreach (var row in await store.Ledger.ListAsync(null, 0, All, default))
            Add("ledger", row);
        foreach (var decision in await store.Decisions.ListAsync(0, All, default))
        {
            Add("decision", decision);
            foreach (var mail in await store.Outbox.ListForAsync(decision.EmailKey, default))
                Add("outbox", mail);
            Add("conversation", await store.Conversations.FindAsync(decision.EmailKey, default));
        }

        foreach (var request in await store.ServiceRequests.ListAsync(0, All, default))
            Add("request", request);
        foreach (var escalation in await store.Escalations.ListAsync(0, All, default))
            Add("escalation", escalation);
        foreach (var surge in await store.Surges.ListAsync(DateTimeOffset.MinValue, default))
            Add("surge", surge);
        foreach (var name in new[] { QueueNames.InboundEmail, QueueNames.OutboundEmail })
            lines.Add($"queue {name} {await store.Queues.Get(name).CountAsync(default)}, poison {await store.Queues.Get(name + QueueNames.PoisonSuffix).CountAsync(default)}");
        lines.Add($"outbox has {await store.Outbox.CountAsync(default)}");
        foreach (var (name, path) in new[] { ("INBOX", ""), ("Processed", ".Processed"), ("Failed", ".Failed") })
            lines.Add($"mailbox {name} {Count(Path.Combine(maildir, path))}");

        // A resend is the same mail: however often it came, the reader sees one.
        lines.AddRange(arrived.Select(mail => $"arrived <{mail.Mail.MessageId}> {string.Join(',', mail.RcptTo)} {mail.Mail.Subject}: {mail.Mail.TextBody}{mail.Mail.HtmlBody}".ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>What one has and the other has not.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        [.. Without(expected, actual).Select(line => $"lacks   {line}"), .. Without(actual, expected).Select(line => $"has too {line}")];

    private static List<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        var left = others.ToList();
        return [.. lines.Where(line => !left.Remove(line))];
    }

    /// <summary>How many mails lie in a folder.</summary>
    public static int Count(string maildir) =>
        MailParts.Select(part => Path.Combine(maildir, part)).Where(Directory.Exists).Sum(part => Directory.GetFiles(part).Length);

    private static string Timeless(object? document)
    {
        var node = JsonSerializer.SerializeToNode(document);
        return Timeless(node)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Timeless(JsonNode? node) => node switch
    {
        JsonObject from => new JsonObject(from.Where(one => one.Key != "DecideMicros").Select(one => KeyValuePair.Create(one.Key, Timeless(one.Value)))),
        JsonArray from => new JsonArray([.. from.Select(Timeless)]),
        JsonValue value when value.TryGetValue<string>(out var text) && Time.IsMatch(text) => "a time",
        _ => node?.DeepClone(),
    };
}
