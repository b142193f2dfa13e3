using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Text;

/// <summary>Reads names and addresses as clients print them, which is looser than any mail header.</summary>
internal static class AddressText
{
    private const int LongestList = 8000;
    private const int LongestPerson = 1000;

    /// <summary>The one person of a From line; a name without an address has an empty address.</summary>
    public static MailAddress? One(string value)
    {
        value = Head(value.Length > LongestPerson ? value[..LongestPerson] : value, " on behalf of ", " au nom de ", " im Auftrag von ", " en nombre de ", " em nome de ", " per conto di ", " namens ", " via Sent by");
        var text = Plain(value);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return CleanName(text) is { Length: > 0 } alone ? new MailAddress(alone, "") : null;
        var (start, end) = AddressAround(text, at);
        var address = text[start..end].ToLowerInvariant();
        var name = CleanName(text[..start]);
        if (name.Length == 0)
            name = NameBehind(text[end..]);
        return new MailAddress(name.Length == 0 || name.Equals(address, StringComparison.OrdinalIgnoreCase) ? null : name, address);
    }

    /// <summary>Everybody of a To or Cc line, whether parted by commas or semicolons, with commas inside names or not.</summary>
    public static IReadOnlyList<MailAddress> Many(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return [];
        var people = new List<MailAddress>();
        foreach (var part in Parts(Plain(value.Length > LongestList ? value[..LongestList] : value)))
            if (One(part) is { } person && !people.Any(known => known.Address.Length > 0 && known.Address == person.Address))
                people.Add(person);
        return people;
    }

    private static IEnumerable<string> Parts(string list)
    {
        var separator = list.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var held = "";
        foreach (var part in list.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            held = held.Length == 0 ? part : held + separator + part;
            // "Doe, Jane <jane@…>" is one person: a piece is whole once it has an address.
            if (!part.Contains('@', StringComparison.Ordinal) || IsOpenQuote(held))
                continue;
            yield return held;
            held = "";
        }

        if (held.Contains('@', StringComparison.Ordinal))
            yield return held;
        else
            foreach (var name in held.Split(separator, StringSplitOptions.RemoveEmptyEntries))
                yield return name;
    }

    private static bool IsOpenQuote(string text) => text.Count(c => c == '"') % 2 == 1;

    /// <summary>Without the "mailto:" that HTML leaves behind and what it doubles: "a@b&lt;mailto:a@b&gt;" is "a@b".</summary>
    private static string Plain(string value)
    {
        value = value.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
        for (var link = value.IndexOf("<mailto:", StringComparison.OrdinalIgnoreCase); link >= 0; link = value.IndexOf("<mailto:", link, StringComparison.OrdinalIgnoreCase))
        {
            var close = value.IndexOf('>', link);
            var before = value.LastIndexOf('@', link) is var at && at >= 0 && value.AsSpan(at, link - at).IndexOfAny("<>,; ") < 0;
            var named = close >= 0 && value.AsSpan(close + 1).TrimStart() is ['<', ..];
            value = before || named ? value.Remove(link, (close < 0 ? value.Length : close + 1) - link) : value.Remove(link + 1, "mailto:".Length);
        }

        return value.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
    }

    public static (int Start, int End) AddressAround(string text, int at)
    {
        var start = at;
        while (start > 0 && IsAddressChar(text[start - 1]))
            start--;
        var end = at + 1;
        while (end < text.Length && IsAddressChar(text[end]))
            end++;
        while (end > at + 1 && text[end - 1] is '.')
            end--;
        while (start < at && text[start] is '\'' or '.')
            start++;
        if (text[end - 1] == '\'')
            end--;
        return (start, end);
    }

    private static bool IsAddressChar(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '\'' or '=' or '/' or '#' or '&' or '~' or '!' or '%' or '$' or '*';

    public static string CleanName(string name)
    {
        const string Around = " \t\u00A0<>()[]\"“”„«»'‘’,;:*_|";
        var trimmed = name.Trim(Around.ToCharArray());
        while (trimmed.Length > 0 && MailLine.IsUnseen(trimmed[0]))
            trimmed = trimmed[1..];
        return trimmed;
    }

    // Old clients print "jane@example.org (Jane Roe)".
    private static string NameBehind(string after)
    {
        var open = after.IndexOf('(', StringComparison.Ordinal);
        var close = after.IndexOf(')', StringComparison.Ordinal);
        return open is >= 0 and <= 2 && close > open ? CleanName(after[open..close]) : "";
    }

    private static string Head(string value, params ReadOnlySpan<string> tails)
    {
        foreach (var tail in tails)
            if (value.IndexOf(tail, StringComparison.OrdinalIgnoreCase) is var at and > 0)
                return value[..at];
        return value;
    }
}
