using Spectre.Console;
using Toronto311.Application.Inbound;

namespace Toronto311.Hosts.Local;

/// <summary>What a manager wants to know of a run: how much mail, what became of it, what is left for people, and what that saves.</summary>
internal static class Summary
{
    /// <summary>Staff cost of one email in Canadian dollars, from the City's own figures of 2012: $280,000 for 70,000 emails.</summary>
    private const decimal StaffCostPerEmail = 4.00m;

    private static readonly (string Disposition, string Words)[] Rows =
    [
        ("answered", "answered at once with an approved card"),
        ("filed", "written as service requests"),
        ("asked", "asked for the missing place"),
        ("appended", "joined to an earlier request"),
        ("escalated", "left to an agent"),
        ("discarded", "automated, duplicate or empty: nothing to do"),
        ("waiting", "still waiting"),
    ];

    public static void Show(IAnsiConsole console, IReadOnlyList<LedgerCount> counts, int serviceRequests)
    {
        var total = counts.Sum(count => count.Count);
        var fromPeople = total - Of(counts, "discarded");
        var table = new Table().Border(TableBorder.Rounded).AddColumn("What became of the mail").AddColumn(new TableColumn("Emails").RightAligned()).AddColumn("Why");
        foreach (var (disposition, words) in Rows)
            if (Of(counts, disposition) is > 0 and var count)
                table.AddRow(words, count.ToString("N0"), Markup.Escape(Reasons(counts, disposition)));
        table.AddRow("[bold]all[/]", $"[bold]{total:N0}[/]", "");
        console.Write(table);
        var settled = fromPeople - Of(counts, "escalated") - Of(counts, "waiting");
        if (fromPeople > 0)
            console.MarkupLine($"Of [bold]{fromPeople:N0}[/] emails that people wrote, [bold]{settled:N0}[/] ({(double)settled / fromPeople:P0}) needed no agent: about [bold]${settled * StaffCostPerEmail:N0}[/] of staff time at ${StaffCostPerEmail} an email (the City's figure of 2012).");
        console.MarkupLine($"Service requests written: [bold]{serviceRequests:N0}[/]. Emails from councillors' offices: [bold]{counts.Sum(count => count.FromCouncillors):N0}[/].");
    }

    private static int Of(IReadOnlyList<LedgerCount> counts, string disposition) => counts.Where(count => count.Disposition == disposition).Sum(count => count.Count);

    private static string Reasons(IReadOnlyList<LedgerCount> counts, string disposition) =>
        string.Join(", ", counts.Where(count => count.Disposition == disposition && count.Reason.Length > 0).OrderByDescending(count => count.Count).Select(count => $"{count.Reason} {count.Count}"));
}
