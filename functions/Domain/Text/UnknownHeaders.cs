using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Reads "label: value" lines below a forward line although their labels are of no language we know: the first address is the sender's.</summary>
internal static class UnknownHeaders
{
    private const int MostLines = 8;
    private const int LongestLabel = 30;

    public static HeaderBlock? At(MailText text, int start)
    {
        var values = new Dictionary<HeaderField, string>();
        var end = start;
        while (end < text.Count && end - start < MostLines && Split(text[end].Core) is { } line)
        {
            if (FieldOf(line.Label, line.Value, values) is { } field)
                values.TryAdd(field, line.Value);
            end++;
        }

        return end - start >= 3 && values.ContainsKey(HeaderField.From) ? new HeaderBlock(start, end, values) : null;
    }

    private static HeaderField? FieldOf(string label, string value, Dictionary<HeaderField, string> values)
    {
        if (MailWordIndex.Label(label) is { } known)
            return known;
        if (value.Contains('@', StringComparison.Ordinal))
            return !values.ContainsKey(HeaderField.From) ? HeaderField.From : !values.ContainsKey(HeaderField.To) ? HeaderField.To : HeaderField.Cc;
        if (DateText.LooksDated(value) && !values.ContainsKey(HeaderField.Date))
            return HeaderField.Date;
        return values.ContainsKey(HeaderField.Subject) ? null : HeaderField.Subject;
    }

    private static (string Label, string Value)? Split(string core)
    {
        var colon = core.AsSpan(0, Math.Min(core.Length, LongestLabel)).IndexOfAny(":：");
        return colon > 0 ? (core[..colon].Trim(' ', '*', '_', '\u00A0'), core[(colon + 1)..].Trim(' ', '\t', '*', '\u00A0')) : null;
    }
}
