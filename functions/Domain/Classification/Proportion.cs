using System.Runtime.InteropServices;

namespace Toronto311.Domain.Classification;

/// <summary>A counted share, with the exact bounds between which the true share lies in 95 of 100 such counts.</summary>
/// <param name="Count">How many had it.</param>
/// <param name="Of">How many were looked at.</param>
/// <remarks>Clopper and Pearson, Biometrika 26 (1934): never too narrow, also at 0 and at all of few.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Proportion(int Count, int Of)
{
    private const double Tail = 0.025;

    /// <summary>The share counted; 0 of none.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>Lower bound of the true share; 0 of none.</summary>
    public double Low
    {
        get
        {
            var (count, of) = (Count, Of);
            return count == 0 ? 0 : Find(share => 1 - AtMost(count - 1, of, share) < Tail);
        }
    }

    /// <summary>Upper bound of the true share; 1 of none.</summary>
    public double High
    {
        get
        {
            var (count, of) = (Count, Of);
            return count >= of ? 1 : Find(share => AtMost(count, of, share) > Tail);
        }
    }

    /// <summary>The counts together.</summary>
    public static Proportion operator +(Proportion a, Proportion b) => new(a.Count + b.Count, a.Of + b.Of);

    /// <summary>The share at which a condition that holds below it stops holding, by halving.</summary>
    private static double Find(Func<double, bool> isBelow)
    {
        double low = 0, high = 1;
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            if (isBelow(middle))
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>Chance of at most that many among <paramref name="of"/> when each has it with that chance.</summary>
    private static double AtMost(int count, int of, double chance)
    {
        if (chance <= 0)
            return 1;
        if (chance >= 1)
            return count >= of ? 1 : 0;
        var term = of * Math.Log(1 - chance);
        var odds = Math.Log(chance) - Math.Log(1 - chance);
        var sum = Math.Exp(term);
        for (var at = 1; at <= count; at++)
        {
            term += Math.Log(of - at + 1) - Math.Log(at) + odds;
            sum += Math.Exp(term);
        }

        return Math.Min(1, sum);
    }
}
