using System.Globalization;

namespace Toronto311.Tests.Trainers;

/// <summary>What is asked of one run.</summary>
/// <param name="Sample">One text in how many is learnt from.</param>
/// <param name="Only">Rows wanted; all when empty.</param>
/// <param name="CurveFile">Where the learning curve is drawn, or null for the comparison.</param>
internal sealed record Arguments(int Sample, IReadOnlyList<string> Only, string? CurveFile)
{
    private const string Usage = "usage: [sample N] [only NAME… | curve OUT.png]";

    /// <exception cref="ArgumentException">They make no sense; the message says what does.</exception>
    public static Arguments Parse(ReadOnlySpan<string> args)
    {
        var sample = 1;
        if (args is ["sample", var number, ..])
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out sample) || sample == 0)
                throw new ArgumentException(Usage);
            args = args[2..];
        }

        return args switch
        {
            [] => new Arguments(sample, [], null),
            ["only", _, ..] => new Arguments(sample, args[1..].ToArray(), null),
            ["curve", var file] => new Arguments(sample, [], file),
            _ => throw new ArgumentException(Usage),
        };
    }
}
