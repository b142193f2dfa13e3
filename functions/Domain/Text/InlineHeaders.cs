using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Reads header lines that a client ran together on one line, as Yahoo does: "From: … To: … Sent: … Subject: …".</summary>
internal static class InlineHeaders
{
    private const int LongestLine = 6000;

    public static HeaderBlock? Read(string line, int index)
    {
        if (line.Length > LongestLine)
            return null;
        var found = Labels(line);
        if (found.Count < 2)
            return null;
        var values = new Dictionary<HeaderField, string>();
        for (var at = 0; at < found.Count; at++)
        {
            var end = at + 1 < found.Count ? found[at + 1].Start : line.Length;
            values.TryAdd(found[at].Field, line[found[at].Value..end].Trim());
        }

        return new HeaderBlock(index, index + 1, values) is { IsEnoughAfterMarker: true } block ? block : null;
    }

    private static List<(HeaderField Field, int Start, int Value)> Labels(string line)
    {
        var found = new List<(HeaderField, int, int)>();
        var seen = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (!MayStart(line, at) || LabelAt(line, at) is not { } label || (seen & (1 << (int)label.Field)) != 0)
                continue;
            // A subject may hold anything; it comes last on such a line.
            if ((seen & (1 << (int)HeaderField.Subject)) != 0)
                break;
            seen |= 1 << (int)label.Field;
            found.Add((label.Field, at, label.Value));
            at = label.Value - 1;
        }

        return found;
    }

    private static bool MayStart(string line, int at) =>
        char.IsLetter(line[at]) && (at == 0 || !char.IsLetter(line[at - 1]) || char.IsUpper(line[at]) || !char.IsLower(line[at]) && !char.IsUpper(line[at]));

    private static (HeaderField Field, int Value)? LabelAt(string line, int at)
    {
        foreach (var (word, field) in MailWordIndex.LabelsBeginning(line[at]))
        {
            if (string.CompareOrdinal(line, at, word, 0, word.Length) != 0)
                continue;
            var colon = at + word.Length;
            while (colon < line.Length && line[colon] is ' ' or '\u00A0')
                colon++;
            if (colon < line.Length && line[colon] is ':' or '：')
                return (field, colon + 1);
            // Some translations forget a colon; the label is then glued to what stands before it.
            if (field is HeaderField.Cc or HeaderField.Subject && at > 0 && !MailLine.IsUnseen(line[at - 1]) && char.IsUpper(line[at]) && colon > at + word.Length)
                return (field, colon);
        }

        return null;
    }
}
