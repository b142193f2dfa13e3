using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Recognises the line that a phone or mail app adds by itself.</summary>
internal static class MobileLine
{
    private const int LongestLine = 160;

    /// <summary>"Sent from my iPhone" in some language: nobody writes it by hand, so it may stand anywhere.</summary>
    public static bool IsSure(string core)
    {
        if (core.Length is < 6 or > LongestLine || core.AsSpan().IndexOfAny(MobileLineWords.Devices) < 0)
            return false;
        var line = core.TrimStart('<', '(', '[', '*', '_', '-', '—', '~', ' ', '>', '«').TrimEnd('.', ')', '>', ']', '*', '_', '!', ' ', '»', '。');
        line = line.Replace("[", "", StringComparison.Ordinal);
        return MobileLineWords.Starts.Any(start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) && !RunsOn(line)
            || MobileLineWords.Ends.Any(end => line.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && line.Split(' ').Length <= 9;
    }

    /// <summary>A line such as "Jane from mobile": only believed where a signature stands.</summary>
    public static bool IsLikely(string core) =>
        core.Length is > 6 and <= 40 && core.Split(' ').Length <= 5 && core.Contains("from ", StringComparison.OrdinalIgnoreCase) && core[^1] is not ('.' or '?')
        && core.AsSpan().IndexOfAny(MobileLineWords.Devices) >= 0 && !(" " + core + " ").Contains(" I ", StringComparison.Ordinal);

    // "Sent from my phone at the park, where the fountain …" is the writer's.
    private static bool RunsOn(string line) => line.Split(' ').Length > 16 || line.EndsWith('?');
}
