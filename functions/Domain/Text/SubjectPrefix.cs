using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>What the subject says of a mail before a word of it is read: a reply, a forward, or neither.</summary>
internal enum SubjectKind
{
    /// <summary>No subject: every client prefixes a reply, so this is none.</summary>
    Missing,
    Plain,
    Reply,
    Forward,
}

/// <summary>Reads the first prefix of a subject, such as "Fwd:", "TR :", "转发：" or "[EXT] RE[2]:".</summary>
internal static class SubjectPrefix
{
    private const int LongestPrefix = 24;

    public static SubjectKind KindOf(string subject)
    {
        var rest = subject.AsSpan().Trim();
        while (rest.Length > 0 && (rest[0] is '[' or '(' or '【' || MailLine.IsUnseen(rest[0])))
        {
            var close = MailLine.IsUnseen(rest[0]) ? 0 : rest.IndexOfAny("])】");
            if (close < 0)
                break;
            rest = rest[(close + 1)..];
        }

        if (rest.Length == 0)
            return SubjectKind.Missing;
        var colon = rest[..Math.Min(rest.Length, LongestPrefix)].IndexOfAny(":：");
        return colon > 0 ? Of(rest[..colon]) : SubjectKind.Plain;
    }

    /// <summary>The subject behind its first prefix.</summary>
    public static string Without(string subject) => subject[(subject.AsSpan().IndexOfAny(":：") + 1)..].Trim();

    private static SubjectKind Of(ReadOnlySpan<char> prefix)
    {
        var counted = prefix.IndexOfAny("[(^*");
        var word = (counted > 0 ? prefix[..counted] : prefix).Trim().TrimEnd("0123456789 ").ToString();
        if (SubjectPrefixWords.Forward.Contains(word))
            return SubjectKind.Forward;
        return SubjectPrefixWords.Reply.Contains(word) ? SubjectKind.Reply : SubjectKind.Plain;
    }
}
