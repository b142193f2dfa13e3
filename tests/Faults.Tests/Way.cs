namespace Toronto311.Tests.Faults;

/// <summary>Every step between fetch and reply that leaves something behind, in order: commands to the mail servers, writes to the store. Each has a point before it and one after it.</summary>
internal static class Way
{
    /// <summary>From the point after it on, the decision stands.</summary>
    public const string Decided = "decisions.keep:after";

    /// <summary>From the point after it on, the words of the reply stand.</summary>
    public const string Written = "outbox.create:after";

    /// <summary>Between these lies the handling, where it matters what an email leads to.</summary>
    private const string Handled = "queue.delete inbound-email:after";

    private static readonly string[] Steps =
    [
        "imap.fetch", "archive.put", "ledger.accept", "queue.send inbound-email", "imap.store", "imap.move",
        "queue.receive inbound-email", "decisions.keep", "surges.count", "attachments.put", "requests.create",
        "escalations.create", "escalations.change", "requests.change", "outbox.create", "queue.send outbound-email",
        "conversations.change", "ledger.settle", "queue.delete inbound-email",
        "queue.receive outbound-email", "outbox.change(claim)", "smtp.mail", "smtp.content", "outbox.change(sent)", "queue.delete outbound-email",
    ];

    public static IReadOnlyList<string> Points { get; } = [.. Steps.SelectMany(step => new[] { $"{step}:before", $"{step}:after" })];

    /// <summary>Whether a point lies at another or behind it.</summary>
    public static bool IsFrom(string point, string first) => Points.ToList().IndexOf(point) >= Points.ToList().IndexOf(first);

    /// <summary>Whether every story is killed there. Before a step things lie as after the step before it, and on the way in and out all mails are alike: there a few do.</summary>
    public static bool IsForAll(string point) => point.EndsWith(":after", StringComparison.Ordinal) && IsFrom(point, Decided) && IsFrom(Handled, point);

    /// <summary>Points of one port or line; they are reached in one process, each by installations of its own.</summary>
    public static string PortOf(string point) => point[..point.IndexOf('.', StringComparison.Ordinal)];
}
