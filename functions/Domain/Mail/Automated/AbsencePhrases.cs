using System.Buffers;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>The absence table of all languages turned into look-ups.</summary>
internal static class AbsencePhrases
{
    private static readonly HashSet<string> Replies = new(List(words => words.Reply), StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Subjects = Values(words => words.Subject);
    private static readonly SearchValues<string> Aways = Values(words => words.Away);
    private static readonly SearchValues<string> Meanwhiles = Values(words => words.Meanwhile);
    private static readonly int LongestReply = Replies.Max(reply => reply.Length);

    public static string? Subject(string subject) => Found(subject, Subjects);

    public static string? Away(string text) => Found(text, Aways);

    public static string? Meanwhile(string text) => Found(text, Meanwhiles);

    /// <summary>The subject begins or ends with what an answering program puts there, set off from the rest as programs do.</summary>
    public static string? Reply(string subject)
    {
        var text = subject.Normalize();
        var start = Behind(text);
        for (var length = Math.Min(LongestReply, text.Length - start); length >= 2; length--)
            if (Replies.Contains(text.Substring(start, length)) && IsSetOff(text, start + length))
                return text.Substring(start, length);
        return AtEnd(text);
    }

    /// <summary>A program puts its phrase and a colon before the subject it answers; a person who answers has "Re:" there.</summary>
    public static bool IsProgramMade(string subject)
    {
        var text = subject.Normalize();
        var colon = text.AsSpan().IndexOfAny(":：");
        return colon > 0 && Replies.Contains(text[..colon].Trim());
    }

    private static string? AtEnd(string text)
    {
        var end = text.TrimEnd(')', ']', '.', '!', ' ');
        for (var length = Math.Min(LongestReply, end.Length - 1); length >= 4; length--)
        {
            var at = end.Length - length;
            if (at > 1 && end[at - 1] is '(' or '[' or ' ' && (end[at - 1] != ' ' || end[at - 2] is '-' or '–' or '—' or ':' or '|') && Replies.Contains(end[at..]))
                return end[at..];
        }

        return null;
    }

    // Behind "Re:", "AUTO:", "[Ticket 1]" and the like.
    private static int Behind(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '*' or '#' or '"' or '\'' or '<')
                at++;
            if (at < text.Length && text[at] == '[' && text.IndexOf(']', at) is var close and > 0)
                at = close + 1;
            else if (MailEvidence.StartsWithAny(text[at..], "re:", "aw:", "sv:", "auto:", "r:", "ref:"))
                at = text.IndexOf(':', at) + 1;
            else
                return at;
        }
    }

    private static bool IsSetOff(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        if (rest.Length == 0)
            return true;
        if (rest[0] is ':' or '：' or '-' or '–' or '—' or '(' or '（' or '[' or '【' or '.' or ',' or '!' or '/' or '|' or '>' or '"' or ';' or '、' or '。')
            return true;
        return MailEvidence.StartsWithAny(rest.ToString(), "re:", "re ", "aw:", "sv:", "fwd:", "fw:", "until ", "till ", "from ", "for ", "to ", "and ", "starting ", "returning ", "back ", "jusqu", "du ", "au ", "hasta ", "até ", "fino ", "bis ", "vom ", "tot ", "til ", "till ", "do ", "до ", "bei ", "in ", "der ", "della ", "di ", "de ", "von ");
    }

    /// <summary>The phrase as a word of its own: what stands before it is no letter, in scripts that part words.</summary>
    private static string? Found(string text, SearchValues<string> phrases)
    {
        var rest = text + "\n";
        for (var from = 0; rest.AsSpan(from).IndexOfAny(phrases) is var next and >= 0; from += next + 1)
            if (from + next is var at && (at == 0 || !char.IsLetter(rest[at - 1]) || rest[at] >= '\u0E00'))
                return MailEvidence.Brief(rest[at..]);
        return null;
    }

    private static SearchValues<string> Values(Func<AbsenceWords, string> list) => SearchValues.Create([.. List(list).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> List(Func<AbsenceWords, string> list) =>
        AbsenceWordsTable.All.SelectMany(words => list(words).Split('|', StringSplitOptions.RemoveEmptyEntries)).Select(phrase => phrase.Normalize());
}
