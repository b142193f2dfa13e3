namespace Toronto311.Domain.Text;

/// <summary>What a letter alone tells of a language: scripts only one language uses, and letters only some languages of a script have.</summary>
internal static class LanguageScripts
{
    /// <summary>A script that several languages share, so that words must decide; otherwise the language itself.</summary>
    public const string Latin = "latin", Cyrillic = "cyrillic", Arabic = "arabic", Devanagari = "devanagari", Han = "han", None = "";

    /// <summary>Letters that speak for languages of a shared script, and how much one such word counts.</summary>
    public static readonly IReadOnlyDictionary<char, string[]> Telling = Parse("""
        éèêàç fr pt it ca vi | çœùîû fr | ñ¿¡ es tl | áíóú es pt hu cs sk is vi | ãõ pt vi | õ et vi | ê pt fr vi | ßäöü de | äö fi et sv de sk
        äå fi sv | å sv da no | øæ da no | ąęłżźśćń pl | ń pl | ășțţ ro | âî ro fr vi | őű hu | řůě cs | čšž cs sk hr sl lt lv et | ľĺŕô sk | ô sk vi fr | đ vi hr
        ğış tr az | ə az | āēīūļķņģ lv | ėįųū lt | ë sq nl | þð is | ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ vi | ì ò ù it vi | ù it vi fr | êîû ku
        ыэё ru be | ъ ru bg | ёы ru | іїєґ uk | ї uk | і uk be | ў be | ђљњћџј sr | ќѓѕј mk | щ ru uk bg
        پچژگ fa ur ps | ٹڈڑں ur | ےھہ ur | ې ۍ ښ څ ځ ړ ډ ps | ةىي ar | ك ar | ی ک fa ur | أإئؤء ar | ئ ur ar fa
        """);

    /// <summary>The script or language of a letter.</summary>
    public static string Of(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => Latin,
        (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000') => "el",
        < '\u0530' => Cyrillic,
        < '\u0590' => "hy",
        < '\u0600' => "he",
        (< '\u0780') or (>= '\u08A0' and < '\u0900') or (>= '\uFB50' and < '\uFDFF') or (>= '\uFE70' and < '\uFEFF') => Arabic,
        < '\u0900' => None,
        < '\u0980' => Devanagari,
        < '\u0A00' => "bn",
        < '\u0A80' => "pa",
        < '\u0B00' => "gu",
        < '\u0B80' => "or",
        < '\u0C00' => "ta",
        < '\u0C80' => "te",
        < '\u0D00' => "kn",
        < '\u0D80' => "ml",
        < '\u0E00' => "si",
        < '\u0E80' => "th",
        < '\u0F00' => "lo",
        < '\u1000' => "bo",
        < '\u10A0' => "my",
        < '\u1100' => "ka",
        < '\u1200' => "ko",
        < '\u13A0' => "am",
        >= '\u1780' and < '\u1800' => "km",
        (>= '\u3040' and < '\u3100') or (>= '\u31F0' and < '\u3200') or (>= '\uFF66' and < '\uFF9F') => "ja",
        (>= '\u3130' and < '\u3190') or (>= '\uAC00' and < '\uD7B0') => "ko",
        (>= '\u2E80' and < '\u2FE0') or (>= '\u3400' and < '\uA000') or (>= '\uF900' and < '\uFB00') or (>= '\uD840' and < '\uD880') => Han,
        (>= '\uFF21' and <= '\uFF5A') => Latin,
        _ => None,
    };

    private static Dictionary<char, string[]> Parse(string table)
    {
        var letters = new Dictionary<char, HashSet<string>>();
        foreach (var entry in table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var languages = parts.Where(IsCode).ToArray();
            foreach (var letter in parts.Where(part => !IsCode(part)).SelectMany(part => part))
            {
                if (!letters.TryGetValue(letter, out var known))
                    letters[letter] = known = new HashSet<string>(StringComparer.Ordinal);
                known.UnionWith(languages);
            }
        }

        return letters.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static bool IsCode(string part) => part.Length == 2 && part.All(char.IsAsciiLetterLower);
}
