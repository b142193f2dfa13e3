using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>What a line such as "---------- Forwarded message ---------" announces.</summary>
internal enum MarkerKind
{
    /// <summary>A mail passed on.</summary>
    Forwarded,

    /// <summary>An earlier mail, in a reply as well as in a forward.</summary>
    Original,

    /// <summary>Dashes around words of no language we know.</summary>
    Unknown,
}

/// <summary>A line that announces an earlier mail.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Rest">What the client wrote after it on the same line; usually empty.</param>
internal readonly record struct Marker(MarkerKind Kind, string Rest)
{
    private const int LongestPhrase = 90;
    private const string Around = " \t\u00A0:：*_-.";
    private static readonly string[] By = ["by", "par", "por", "von", "da", "av", "af", "door", "przez"];
    private const string Rule = "-_=*—–―─~ \t\u00A0";

    public static Marker? Of(string line)
    {
        if (line.Length < 4 || !MayBe(line))
            return null;
        var bare = line.AsSpan().TrimStart(Rule);
        var ruled = Dashes(line) >= 3;
        var closing = ruled ? ClosingRule(bare) : -1;
        var phrase = (closing < 0 ? bare : bare[..closing]).Trim(Around);
        if (phrase.Length > LongestPhrase)
            return null;
        var rest = closing < 0 ? "" : bare[closing..].TrimStart(Rule).ToString();
        if (Known(phrase) is { } kind)
            return new Marker(kind, rest);
        return closing > 0 && phrase.Length >= 3 && Dashes(bare[closing..]) >= 3 && char.IsLetter(phrase[0]) ? new Marker(MarkerKind.Unknown, rest) : null;
    }

    private static bool MayBe(string line) => Rule.Contains(line[0], StringComparison.Ordinal) || line.Length <= LongestPhrase;

    private static MarkerKind? Known(ReadOnlySpan<char> phrase)
    {
        if (MailWordIndex.SaysForwarded(phrase) || StartsForwardedBy(phrase))
            return MarkerKind.Forwarded;
        return MailWordIndex.SaysOriginal(phrase) ? MarkerKind.Original : null;
    }

    // Notes and others name who passed it on: "Forwarded by Jane Roe/City on 05/03/2024".
    private static bool StartsForwardedBy(ReadOnlySpan<char> phrase)
    {
        if (!DateText.LooksDated(phrase))
            return false;
        for (var space = phrase.IndexOf(' '); space > 0 && space < phrase.Length;)
        {
            if (space > 10 && IsBy(phrase[..space]) && MailWordIndex.SaysForwarded(phrase[..space]))
                return true;
            var next = phrase[(space + 1)..].IndexOf(' ');
            space = next < 0 ? -1 : space + 1 + next;
        }

        return false;
    }

    private static bool IsBy(ReadOnlySpan<char> start)
    {
        var last = start[(start.LastIndexOf(' ') + 1)..];
        foreach (var by in By)
            if (last.Equals(by, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static int ClosingRule(ReadOnlySpan<char> bare)
    {
        var at = bare.IndexOf(" --", StringComparison.Ordinal);
        return at >= 0 ? at : bare.IndexOf("--", StringComparison.Ordinal);
    }

    private static int Dashes(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (count < line.Length && Rule.Contains(line[count], StringComparison.Ordinal))
            count++;
        return line[..count].Trim().Length;
    }
}
