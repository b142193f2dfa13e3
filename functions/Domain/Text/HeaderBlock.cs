using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>The From/Sent/To/Subject lines that clients put above an earlier mail, read in any language of the table.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index of the line after its last.</param>
/// <param name="Values">What the client wrote behind each label, unwrapped.</param>
internal sealed record HeaderBlock(int Start, int End, IReadOnlyDictionary<HeaderField, string> Values)
{
    private const int MostLines = 40;
    private const int MostWrapped = 6;

    public string? this[HeaderField field] => Values.TryGetValue(field, out var value) && value.Length > 0 ? value : null;

    /// <summary>A block nobody types by hand: three known labels with a sender, and an address or a dated line among them.</summary>
    public bool IsSure => Named >= 3 && Values.ContainsKey(HeaderField.From) && (HasAddress || IsDated);

    /// <summary>Enough once a line above it says that a mail is passed on.</summary>
    public bool IsEnoughAfterMarker => Named >= 2 && (Values.ContainsKey(HeaderField.From) || HasAddress);

    private int Named => Values.Keys.Count(key => key is not HeaderField.Other and not HeaderField.ReplyTo);

    private bool HasAddress => Values.Values.Any(value => value.Contains('@', StringComparison.Ordinal));

    private bool IsDated => this[HeaderField.Date] is { } date && DateText.LooksDated(date);

    /// <summary>The block that begins at <paramref name="start"/>, or null when no two known labels stand there.</summary>
    public static HeaderBlock? At(MailText text, int start)
    {
        if (start >= text.Count || text.Label(start) is not { } first)
            return null;
        var lines = new List<int> { start };
        var seen = new int[(int)HeaderField.Other + 1];
        seen[(int)first.Field]++;
        while (lines.Count < MostLines && Next(text, lines, seen) is { } next)
        {
            if (text.Label(next) is { } label)
                seen[(int)label.Field]++;
            lines.Add(next);
        }

        return lines.Count > 1 ? new HeaderBlock(start, lines[^1] + 1, Collect(text, lines)) : null;
    }

    private static int? Next(MailText text, List<int> lines, int[] seen)
    {
        var after = lines[^1] + 1;
        var line = after < text.Count && text[after].IsBlank ? after + 1 : after;
        if (line >= text.Count)
            return null;
        if (text.Label(line) is { } label && IsNew(label.Field, seen))
            return line;
        return line == after && text.Label(line) is null && Continues(text, lines, line, seen) ? line : null;
    }

    private static bool IsNew(HeaderField field, int[] seen) =>
        seen[(int)field] < (field is HeaderField.Cc or HeaderField.Other ? 3 : 1);

    // A value may be wrapped: its line is one of the block when another label follows soon, or when it is plainly a list of recipients.
    private static bool Continues(MailText text, List<int> lines, int at, int[] seen)
    {
        if (text.Label(lines[^1]) is { Value.Length: 0 })
            return true;
        var before = text[lines[^1]].Core;
        if ((before.EndsWith(';') || before.EndsWith(',')) && text[at].Core.Contains('@', StringComparison.Ordinal))
            return true;
        for (var line = at + 1; line < text.Count && line < at + MostWrapped && !text[line].IsBlank; line++)
            if (text.Label(line) is { } label)
                return IsNew(label.Field, seen);
        return false;
    }

    private static Dictionary<HeaderField, string> Collect(MailText text, List<int> lines)
    {
        var values = new Dictionary<HeaderField, string>();
        var current = HeaderField.Other;
        foreach (var line in lines)
        {
            var label = text.Label(line);
            current = label?.Field ?? current;
            var separator = label is null ? " " : ", ";
            var value = label?.Value ?? text[line].Core;
            values[current] = values.TryGetValue(current, out var before) && before.Length > 0 ? before + separator + value : value;
        }

        return values;
    }
}
