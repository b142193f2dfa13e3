namespace Toronto311.Domain.Rules;

/// <summary>Guesses what someone who mistyped a name meant, so that the message says what to correct.</summary>
public static class NearestName
{
    /// <summary><c>; did you mean 'contains'?</c>, or the known names when none is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var nearest = names.MinBy(candidate => Distance(name, candidate));
        return nearest is not null && Distance(name, nearest) <= Math.Max(1, nearest.Length / 4)
            ? $"; did you mean '{nearest}'?"
            : $"; known are: {string.Join(", ", names)}";
    }

    /// <summary>Letters to change, put in or leave out.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 100)
            return int.MaxValue;
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = corner + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
