using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>One line "label: value" of a header block, its label known in some language.</summary>
internal readonly record struct HeaderLabel(HeaderField Field, string Value)
{
    private const string Colons = ":：︓﹕";
    private const string Emphasis = "*_ \t\u00A0";

    public static HeaderLabel? Of(string line)
    {
        var window = line.AsSpan(0, Math.Min(line.Length, MailWordIndex.LongestLabel + 8));
        var colon = window.IndexOfAny(Colons);
        if (colon <= 0)
            return null;
        var label = Trim(window[..colon]);
        if (MailWordIndex.Label(label) is not { } field)
            return null;
        var value = line.AsSpan(colon + 1);
        return new HeaderLabel(field, (window[0] is '*' or '_' ? Trim(value) : TrimUnseen(value)).ToString());
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> span) => TrimUnseen(TrimUnseen(span).Trim(Emphasis));

    private static ReadOnlySpan<char> TrimUnseen(ReadOnlySpan<char> span)
    {
        while (span.Length > 0 && MailLine.IsUnseen(span[0]))
            span = span[1..];
        while (span.Length > 0 && MailLine.IsUnseen(span[^1]))
            span = span[..^1];
        return span;
    }
}
