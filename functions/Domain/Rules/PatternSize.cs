using System.Globalization;
using System.Runtime.InteropServices;

namespace Toronto311.Domain.Rules;

/// <summary>How much longer a pattern would be with its counted repeats written out: what it can cost, whatever the mail says.</summary>
/// <remarks>A counted repeat of something whose length varies, such as <c>(a?b?){50}</c>, counts squared: the engine must follow every split.</remarks>
internal sealed class PatternSize
{
    public const int Most = 250;

    private readonly Stack<Level> outer = new();
    private Level level;

    /// <summary>An upper estimate; faulty patterns get some number too, as the engine names their fault better.</summary>
    public static long Of(string pattern) => new PatternSize().Measure(pattern);

    private long Measure(string pattern)
    {
        var plain = 0;
        for (var at = 0; at < pattern.Length; at++)
            switch (pattern[at])
            {
                case '(':
                    outer.Push(level);
                    level = new Level();
                    break;
                case ')' when outer.TryPop(out var before):
                    level = before.With(Math.Max(1, level.Sum), level.Varies);
                    break;
                case '{' when Repeat(pattern, at) is var (end, times, isRange) && end > 0:
                    level = level.Repeated(times, isRange);
                    at = end;
                    break;
                case '*' or '+' or '?':
                    level = level.Repeated(1, true);
                    break;
                default:
                    at = EndOfAtom(pattern, at);
                    level = level.With(1, false);
                    plain++;
                    break;
            }

        return outer.Aggregate(level.Sum, (total, before) => total + before.Sum) - plain;
    }

    /// <summary>Where the brace of <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c> closes, and its greatest count; an end of 0 when it is no repeat.</summary>
    private static (int End, long Times, bool IsRange) Repeat(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || !char.IsAsciiDigit(pattern[at + 1]))
            return (0, 0, false);
        var numbers = pattern[(at + 1)..end].Split(',');
        var times = numbers.Max(number => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1);
        return (end, Math.Clamp(times, 1, 10_000), numbers.Length > 1);
    }

    private static int EndOfAtom(string pattern, int at)
    {
        if (pattern[at] == '\\')
            return at + 1;
        if (pattern[at] != '[')
            return at;
        // A ] that stands first, or after ^, is a letter of the class.
        at += at + 1 < pattern.Length && pattern[at + 1] == '^' ? 2 : 1;
        for (at++; at < pattern.Length && pattern[at] != ']'; at++)
            if (pattern[at] == '\\')
                at++;
        return at;
    }

    /// <summary>What stands in one pair of brackets so far, and its last piece.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Level(long Sum, long Last, bool LastVaries, bool Varies)
    {
        public Level With(long size, bool varies) => new(Math.Min(Sum + size, 1_000_000), size, varies, Varies || varies);

        public Level Repeated(long times, bool isRange)
        {
            var size = Math.Min(Last * (LastVaries ? times * times : times), 1_000_000);
            var varies = LastVaries || isRange;
            return new Level(Sum - Last + size, size, varies, Varies || varies);
        }
    }
}
