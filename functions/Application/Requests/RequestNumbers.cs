using System.Text.RegularExpressions;

namespace Toronto311.Application.Requests;

/// <summary>Finds the numbers of requests that an email names.</summary>
internal static partial class RequestNumbers
{
    private const int Most = 10;

    /// <summary>Each once, in capitals, in the order named.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. Number().Matches(text).Take(Most).Select(match => match.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\b311-[0-9A-Z]{5}-[0-9A-Z]{5}\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
