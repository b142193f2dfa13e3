using Toronto311.Domain.Classification;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding;

/// <summary>Finds the separate matters of an email: stretches of text that each speak clearly of something else.</summary>
internal static class PartSplitter
{
    private const int MinimumWords = 6;

    /// <summary>Most matters looked for in one email; what follows belongs to the last.</summary>
    private const int Most = 6;

    /// <summary>The texts of the matters, in order; one or none when the email is about one thing.</summary>
    public static IReadOnlyList<string> Split(string text, Release release)
    {
        var stretches = Stretches.Of(text);
        if (stretches.Count < 2)
            return [];
        var groups = new List<Group>();
        foreach (var stretch in stretches)
        {
            var label = Speaks(stretch, release);
            var last = groups.Count > 0 ? groups[^1] : null;
            if (last is null)
                groups.Add(new Group(label, [stretch]));
            else if (label is null || label == last.Label || groups.Count == Most)
                last.Stretches.Add(stretch);
            else if (last.Label is null)
                groups[^1] = new Group(label, [.. last.Stretches, stretch]);
            else if (groups.Find(group => group.Label == label) is { } same)
                same.Stretches.Add(stretch);
            else
                groups.Add(new Group(label, [stretch]));
        }

        return groups.Count < 2 ? [] : [.. groups.Select(group => string.Join('\n', group.Stretches))];
    }

    /// <summary>What a stretch clearly speaks of, or null.</summary>
    private static string? Speaks(string stretch, Release release)
    {
        if (Stretches.Words(stretch) < MinimumWords)
            return null;
        var best = release.Model.Predict(LinearModel.About, "", stretch)[0];
        return best.Confidence >= release.Thresholds.Part && best.Code != Prediction.None ? best.Code : null;
    }

    private sealed record Group(string? Label, List<string> Stretches);
}
