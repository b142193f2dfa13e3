using System.Globalization;
using System.Text;

namespace Toronto311.Application.Requests;

/// <summary>A file's name as plain text on one line: nothing that hides, turns or breaks the text around it.</summary>
internal static class PhotoName
{
    private const int Longest = 100;

    public static string Clean(string name)
    {
        var clean = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (var rune in name[(name.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
                break;
            if (Rune.IsWhiteSpace(rune))
                clean.Append(clean.Length == 0 || clean[^1] == ' ' ? "" : " ");
            else if (IsSeen(rune))
                clean.Append(rune.ToString());
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Format characters are left out too: they turn "gpj.exe" round to read "exe.jpg".</summary>
    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
