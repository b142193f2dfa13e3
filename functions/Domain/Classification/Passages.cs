using Toronto311.Domain.Text;

namespace Toronto311.Domain.Classification;

/// <summary>The stretches of a text that say enough to be heard by themselves.</summary>
public static class Passages
{
    private const int FewestWords = 5, Most = 60;

    /// <summary>None when the text is one stretch.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var stretches = Stretches.Of(text);
        return stretches.Count < 2 ? [] : [.. stretches.Take(Most).Where(stretch => Stretches.Words(stretch) >= FewestWords)];
    }
}
