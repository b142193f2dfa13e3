using System.Text;
using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>Finds the parts of a multipart whose boundary the header got wrong: nothing a person wrote is lost to a gateway that broke a line.</summary>
internal static class LostParts
{
    private const int LinesSearched = 200;

    /// <summary>The multipart parsed again with the boundary its lines show, or null when they show none.</summary>
    public static Multipart? Find(Multipart empty, Encoding? hint)
    {
        var lines = empty.Preamble ?? "";
        if (Boundary(lines) is not { } boundary)
            return null;
        var bytes = (hint ?? Encoding.UTF8).GetBytes($"Content-Type: {empty.ContentType.MimeType}; boundary=\"{boundary}\"\n\n{lines}");
        MailScan.Check(bytes);
        return BoundedParser.Parse(bytes, BoundedParser.OptionsFor(hint)).Body is Multipart { Count: > 0 } found ? found : null;
    }

    /// <summary>A line of two hyphens and more that a part's header follows.</summary>
    private static string? Boundary(string text)
    {
        var previous = "";
        var seen = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].TrimEnd();
            if (previous.Length > 2 && line.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
                return previous[2..];
            previous = line.StartsWith("--") && line.Length <= 200 && line.IndexOfAny('"', '\\') < 0 ? line.ToString() : "";
            if (++seen > LinesSearched)
                return null;
        }
        return null;
    }
}
