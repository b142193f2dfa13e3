using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Joins the lines that a mail program broke for the journey only (format=flowed, RFC 3676).</summary>
internal static class FlowedText
{
    /// <param name="text">Cleaned text, LF line ends.</param>
    /// <param name="deletesSpace">DelSp=yes: the space that marks a soft break is not text (§4.1).</param>
    public static string Unfold(string text, bool deletesSpace)
    {
        var unfolded = new StringBuilder(text.Length);
        var depthBefore = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            var depth = line.IndexOfAnyExcept('>') is >= 0 and var quotes ? quotes : line.Length;
            var content = line[depth..];
            // §4.4: one leading space is stuffing.
            if (content.StartsWith(' '))
                content = content[1..];
            // §4.3: the signature line is never joined to what is above or below.
            var isSignature = content is "-- ";
            if (depthBefore != depth || isSignature)
                StartLine(unfolded, depth, isFirst: range.Start.Value == 0);
            var isSoft = content.EndsWith(' ') && !isSignature;
            unfolded.Append(isSoft && deletesSpace ? content[..^1] : content);
            depthBefore = isSoft ? depth : -1;
        }
        return unfolded.ToString();
    }

    private static void StartLine(StringBuilder unfolded, int depth, bool isFirst)
    {
        if (!isFirst)
            unfolded.Append('\n');
        if (depth > 0)
            unfolded.Append('>', depth).Append(' ');
    }
}
