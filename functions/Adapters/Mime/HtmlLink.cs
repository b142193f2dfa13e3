namespace Toronto311.Adapters.Mime;

/// <summary>Whether a link's address says more than the words it lies under.</summary>
internal static class HtmlLink
{
    /// <summary>Longer addresses are tracking; they would bury the text.</summary>
    private const int LongestShown = 500;

    /// <summary>What to write after the words, or null when they say it already.</summary>
    public static string? Shown(string address, string words)
    {
        address = address.Trim();
        if (address.Length is 0 or > LongestShown || string.IsNullOrWhiteSpace(words))
            return null;
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            address = address[7..].Split('?')[0];
        else if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return null;
        return address.Length == 0 || words.Contains(Core(address), StringComparison.OrdinalIgnoreCase) ? null : $" <{address}>";
    }

    private static string Core(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var core = scheme < 0 ? address : address[(scheme + 3)..];
        return (core.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? core[4..] : core).TrimEnd('/');
    }
}
