using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>A mail's text as lines, each looked at once however often it is asked about.</summary>
internal sealed class MailText(MailLine[] lines)
{
    private readonly (bool Known, HeaderLabel? Label)[] _labels = new (bool, HeaderLabel?)[lines.Length];

    public int Count => lines.Length;

    public MailLine this[int index] => lines[index];

    public static MailText Of(string text)
    {
        var lines = MailLine.Split(text);
        for (var at = 1; at < lines.Length; at++)
            if (lines[at].Depth == 1 && !lines[at - 1].IsQuoted && ClosesBracket(lines[at].Core))
                lines[at] = lines[at] with { Core = "> " + lines[at].Core, Depth = 0 };
        return new MailText(lines);
    }

    /// <summary>The header label that the line begins with, or null.</summary>
    public HeaderLabel? Label(int index)
    {
        if (!_labels[index].Known)
            _labels[index] = (true, HeaderLabel.Of(lines[index].Core));
        return _labels[index].Label;
    }

    /// <summary>First line from <paramref name="index"/> on that says something; the count when none does.</summary>
    public int NextSpoken(int index)
    {
        while (index < lines.Length && lines[index].IsBlank)
            index++;
        return index;
    }

    // "> wrote:" on a line of its own closes the address of the line above; it quotes nothing.
    private static bool ClosesBracket(string core) => core.Length is > 0 and < 40 && (core[^1] is ':' or '：') && MailWordIndex.IndexOfWrote(core) == 0;

    public string Join(int start, int end) => string.Join('\n', lines[start..end].Select(line => line.Raw));
}
