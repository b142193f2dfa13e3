using System.Buffers;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Reads who wrote, and when, out of a line such as "On 28/10/2021, 12:46, "Jane Roe" &lt;jane@…&gt; wrote:".</summary>
internal static class AttributionText
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public static MailAddress? From(string line)
    {
        var at = line.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return NameOf(WithoutWrote(line)) is { Length: > 0 } alone ? new MailAddress(alone, "") : null;
        var (start, end) = AddressText.AddressAround(line, at);
        var before = line[..start].TrimEnd('<', '(', '[', ' ', '\u00A0');
        if (before.EndsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            before = before[..^"mailto:".Length].TrimEnd('<', '(', '[', ' ');
        var name = NameOf(before);
        var address = line[start..end].ToLowerInvariant();
        return new MailAddress(name.Length == 0 || name.Equals(address, StringComparison.OrdinalIgnoreCase) ? null : name, address);
    }

    /// <summary>From the first figure to the last before the name, or after the wrote-word where the name comes first.</summary>
    public static string? Date(string line)
    {
        var at = line.IndexOf('@', StringComparison.Ordinal);
        var head = at < 0 ? WithoutWrote(line) : line[..AddressText.AddressAround(line, at).Start];
        var tail = at < 0 ? "" : line[AddressText.AddressAround(line, at).End..];
        return Figures(head) ?? Figures(tail);
    }

    private static string? Figures(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => DateText.HasDigit(word));
        if (first < 0)
            return null;
        var last = Array.FindLastIndex(words, word => DateText.HasDigit(word));
        if (last + 1 < words.Length && words[last + 1].Trim(',', '.').ToUpperInvariant() is "AM" or "PM" or "UHR" or "A.M" or "P.M" or "GMT" or "UTC" or "EST" or "EDT")
            last++;
        return string.Join(' ', words[first..(last + 1)]).Trim(',', ':', ';', ' ');
    }

    private static string NameOf(string before)
    {
        var trimmed = before.TrimEnd();
        if (trimmed.Length == 0)
            return "";
        if (Quotes.Contains(trimmed[^1]) && trimmed.AsSpan(0, trimmed.Length - 1).LastIndexOfAny(Quotes) is var open and >= 0)
            return trimmed[(open + 1)..^1].Trim();
        var words = trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && IsPartOfName(words[first - 1]) && (first == words.Length || words[first - 1][^1] != ','))
            first--;
        return AddressText.CleanName(string.Join(' ', words[first..]));
    }

    private static bool IsPartOfName(string word) =>
        !DateText.HasDigit(word) && word[^1] is not (':' or '：') && !AttributionWords.AroundNames.Contains(word.Trim(',', '.', '-'));

    private static string WithoutWrote(string line)
    {
        var wrote = MailWordIndex.IndexOfWrote(line);
        return wrote > 0 ? line[..wrote] : line.TrimEnd(':', ' ', '-');
    }
}
