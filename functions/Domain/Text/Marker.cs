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
    private const string Rule = "-_=*—–―─~ \t\u00A0";

    public static Marker? Of(string line)
    {
        if (line.Length < 4)
            return null;
        var bare = line.TrimStart(Rule.ToCharArray());
        var ruled = Dashes(line) >= 3;
        var closing = ruled ? ClosingRule(bare) : -1;
        var phrase = closing < 0 ? bare : bare[..closing];
        var rest = closing < 0 ? "" : bare[closing..].TrimStart(Rule.ToCharArray());
        if (phrase.Length > LongestPhrase)
            return null;
        phrase = phrase.Trim(' ', '\t', '\u00A0', ':', '：', '*', '_', '-', '.');
        if (Known(phrase) is { } kind && (ruled || EndsAsHeading(line)))
            return new Marker(kind, rest);
        return closing > 0 && phrase.Length >= 3 && Dashes(bare[closing..]) >= 3 && char.IsLetter(phrase[0]) ? new Marker(MarkerKind.Unknown, rest) : null;
    }

    private static bool EndsAsHeading(string line) => line[^1] is ':' or '：' || line.Contains('：', StringComparison.Ordinal) || !line.EndsWith('.');

    private static MarkerKind? Known(string phrase)
    {
        if (MailWordIndex.SaysForwarded(phrase) || StartsForwardedBy(phrase))
            return MarkerKind.Forwarded;
        return MailWordIndex.SaysOriginal(phrase) ? MarkerKind.Original : null;
    }

    // Notes and others name who passed it on: "Forwarded by Jane Roe/City on 05/03/2024".
    private static bool StartsForwardedBy(string phrase)
    {
        for (var space = phrase.IndexOf(' '); space > 0; space = phrase.IndexOf(' ', space + 1))
            if (phrase[..space] is { Length: > 10 } start && MailWordIndex.SaysForwarded(start) && IsBy(start))
                return DateText.LooksDated(phrase);
        return false;
    }

    private static bool IsBy(string start) =>
        start.EndsWith(" by", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" par", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" por", StringComparison.OrdinalIgnoreCase)
        || start.EndsWith(" von", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" da", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" av", StringComparison.OrdinalIgnoreCase)
        || start.EndsWith(" af", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" door", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" przez", StringComparison.OrdinalIgnoreCase);

    private static int ClosingRule(string bare)
    {
        var at = bare.IndexOf(" --", StringComparison.Ordinal);
        return at >= 0 ? at : bare.IndexOf("--", StringComparison.Ordinal);
    }

    private static int Dashes(string line)
    {
        var count = 0;
        while (count < line.Length && Rule.Contains(line[count], StringComparison.Ordinal))
            count++;
        return line.AsSpan(0, count).Trim().Length;
    }
}
