namespace Toronto311.Domain.Rules;

/// <summary>How long a pattern would be with its counted repeats written out: what it can cost per letter, whatever the letters are.</summary>
internal static class PatternSize
{
    public const int Most = 1_000;

    /// <summary>An upper estimate; faulty patterns get some number too, as the engine names their fault better.</summary>
    public static long Of(string pattern)
    {
        var open = new Stack<(long Before, long Last)>();
        long sum = 0, last = 0;
        for (var at = 0; at < pattern.Length; at++)
            switch (pattern[at])
            {
                case '(':
                    open.Push((sum, last));
                    (sum, last) = (0, 0);
                    break;
                case ')' when open.TryPop(out var outer):
                    (sum, last) = (outer.Before + Math.Max(1, sum), Math.Max(1, sum));
                    break;
                case '{' when Repeat(pattern, ref at) is var times and > 0:
                    (sum, last) = (Limit(sum + (last * (times - 1))), Limit(last * times));
                    break;
                case '*' or '+' or '?':
                    break;
                default:
                    SkipAtom(pattern, ref at);
                    (sum, last) = (sum + 1, 1);
                    break;
            }

        return open.Aggregate(sum, (total, outer) => total + outer.Before);
    }

    private static long Limit(long size) => Math.Min(size, 1_000_000);

    /// <summary>The greatest count of <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>, and the place of its brace; 0 when it is no repeat.</summary>
    private static long Repeat(string pattern, ref int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || !char.IsAsciiDigit(pattern[Math.Min(at + 1, pattern.Length - 1)]))
            return 0;
        long most = 1;
        foreach (var number in pattern[(at + 1)..end].Split(','))
            if (number.Length > 0)
                most = Math.Max(most, long.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? Limit(count) : 1);
        at = end;
        return most;
    }

    private static void SkipAtom(string pattern, ref int at)
    {
        if (pattern[at] == '\\')
            at++;
        else if (pattern[at] == '[')
        {
            // A ] that stands first, or after ^, is a letter of the class.
            at += at + 1 < pattern.Length && pattern[at + 1] == '^' ? 2 : 1;
            for (at++; at < pattern.Length && pattern[at] != ']'; at++)
                if (pattern[at] == '\\')
                    at++;
        }
    }
}
