using System.Buffers;
using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Judges one line of a supposed name block: a name, a way to reach somebody, or neither.</summary>
internal static class ContactLine
{
    private const int LongestLine = 120;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("?!:@/\\");
    private static readonly char[] Separators = ['|', '•', '·', ',', ';', '\t', '│', '∙', '‧'];

    /// <summary>May stand in a name block: every item of the line is a name, a title or a contact.</summary>
    public static bool Belongs(string core) =>
        core.Length is > 0 and <= LongestLine && !SaysSomething(core) && Items(core).All(item => IsContact(item) || IsName(item));

    /// <summary>Tells how to reach somebody, or what their office is.</summary>
    public static bool HasContact(string core) => core.Length <= LongestLine && Items(core).Any(IsContact);

    /// <summary>A way to reach a person that nobody gives as the place of a request.</summary>
    public static bool HasPhoneOrAddressOfMail(string core) => core.Length <= LongestLine && Items(core).Any(item => IsPhone(item) || IsAddressOfMail(item));

    public static bool IsName(string item)
    {
        var words = Words(item);
        if (item.Length > 50 || words.Length is 0 or > 7 || DateText.HasDigit(item) || item.AsSpan().IndexOfAny(NotInNames) >= 0)
            return false;
        return words.All(IsNameWord) && words.Any(word => char.IsLetter(word[0]) || word[0] is '(' or '"');
    }

    private static bool IsNameWord(string word)
    {
        if (ContactWords.Particles.Contains(word))
            return true;
        var first = word.TrimStart('(', '"', '\'', '“', '*', '_', '[');
        if (first.Length == 0)
            return false;
        return char.IsUpper(first[0]) || char.IsLetter(first[0]) && !char.IsLower(first[0]);
    }

    private static bool SaysSomething(string core) => core[^1] is '?' or '!' || (" " + core + " ").AsSpan().IndexOfAny(ContactWords.Sentence) >= 0;

    private static bool IsContact(string item) =>
        IsPhone(item) || IsAddressOfMail(item) || IsLink(item) || IsCivicAddress(item) || IsPostal(item) || IsTitle(item);

    private static bool IsPhone(string item)
    {
        var digits = item.Count(char.IsDigit);
        if (digits is < 7 or > 22)
            return false;
        return Words(item).All(word => !word.Any(char.IsLetter) || ContactWords.NumberLabels.Contains(word.TrimEnd(':', '.', ')').TrimStart('(')) || IsExtension(word));
    }

    private static bool IsExtension(string word) => word.Any(char.IsDigit) && word.Count(char.IsLetter) <= 5;

    private static bool IsAddressOfMail(string item) => item.Contains('@', StringComparison.Ordinal) && Words(item).Length <= 4;

    private static bool IsLink(string item) =>
        Words(item).Length <= 4 && (item.Contains("http", StringComparison.OrdinalIgnoreCase) || item.Contains("www.", StringComparison.OrdinalIgnoreCase) || item.EndsWith(".ca", StringComparison.OrdinalIgnoreCase) || item.EndsWith(".com", StringComparison.OrdinalIgnoreCase));

    // "14 Elm Street", "Apt 5", "Toronto ON": the whole item is an address, not a sentence with one in it.
    private static bool IsCivicAddress(string item)
    {
        var words = Words(item.TrimEnd('.'));
        if (words.Length is 0 or > 9)
            return false;
        if (words.All(ContactWords.Places.Contains))
            return true;
        if (ContactWords.UnitWords.Contains(words[0]) && words.Length > 1 || words[0][0] == '#')
            return words.Skip(1).Any(DateTextHasDigit) || DateText.HasDigit(words[0]);
        if (!char.IsDigit(words[0][0]) || words.Length < 2)
            return false;
        return words.Skip(1).Any(ContactWords.StreetTypes.Contains) && words.Skip(1).All(word => IsNameWord(word) || char.IsDigit(word[0]) || IsPostalHalf(word) || ContactWords.Places.Contains(word) || ContactWords.StreetTypes.Contains(word) || ContactWords.UnitWords.Contains(word) || word[0] == '#');
    }

    private static bool DateTextHasDigit(string word) => DateText.HasDigit(word);

    /// <summary>Ends in a Canadian postal code, whatever of the address stands before it.</summary>
    private static bool IsPostal(string item)
    {
        var words = Words(item.TrimEnd('.'));
        if (words.Length == 0)
            return false;
        var whole = words[^1].Length == 6 && IsPostalHalf(words[^1][..3]) && IsPostalHalf(words[^1][3..]);
        var halves = words.Length >= 2 && IsPostalHalf(words[^2]) && words[^2].Length == 3 && IsPostalHalf(words[^1]);
        return (whole || halves) && words.All(word => IsNameWord(word) || DateText.HasDigit(word) || ContactWords.Places.Contains(word));
    }

    private static bool IsPostalHalf(string word) =>
        word.Length == 3 && (char.IsLetter(word[0]) && char.IsDigit(word[1]) && char.IsLetter(word[2]) || char.IsDigit(word[0]) && char.IsLetter(word[1]) && char.IsDigit(word[2]));

    private static bool IsTitle(string item)
    {
        var words = Words(item);
        return words.Length is > 0 and <= 9 && words.Any(word => ContactWords.Titles.Contains(word.Trim(',', '(', ')'))) && words.All(word => IsNameWord(word) || DateText.HasDigit(word));
    }

    private static string[] Items(string core)
    {
        // "14, rue des Ormes": the comma behind a house number parts nothing.
        var comma = core.IndexOf(',', StringComparison.Ordinal);
        if (comma is > 0 and < 6 && char.IsDigit(core[0]))
            core = core.Remove(comma, 1);
        return core.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string[] Words(string item) => item.Split(' ', '\u00A0') is var words ? [.. words.Where(word => word.Length > 0)] : [];
}
