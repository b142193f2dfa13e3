using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>An attachment's name as a person would say it: decoded (RFC 2231, RFC 2047), without the folders of the sender's machine.</summary>
internal static class FileName
{
    private const int Longest = 255;

    public static string Of(MimePart part) =>
        Clean(part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "");

    public static string Clean(string raw)
    {
        var name = HeaderText.DecodeAgain(raw);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim(' ', '"', '\'');
        if (name is "." or "..")
            return "";
        return name.Length <= Longest ? name : CleanText.Line(name[..Longest]);
    }
}
