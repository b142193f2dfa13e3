namespace Toronto311.Domain.Text;

/// <summary>English names of languages, as an agent reads them on the desk.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = Parse("""
        am Amharic, ar Arabic, az Azerbaijani, be Belarusian, bg Bulgarian, bn Bengali, bo Tibetan, bs Bosnian, ca Catalan, cs Czech,
        da Danish, de German, el Greek, en English, es Spanish, et Estonian, fa Persian, fi Finnish, fr French, gu Gujarati,
        he Hebrew, hi Hindi, hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian, id Indonesian, is Icelandic, it Italian,
        ja Japanese, ka Georgian, km Khmer, kn Kannada, ko Korean, ku Kurdish, lo Lao, lt Lithuanian, lv Latvian, mk Macedonian,
        ml Malayalam, mr Marathi, ms Malay, my Burmese, ne Nepali, nl Dutch, no Norwegian, or Odia, pa Punjabi, pl Polish, ps Pashto,
        pt Portuguese, ro Romanian, ru Russian, si Sinhala, sk Slovak, sl Slovenian, so Somali, sq Albanian, sr Serbian, sv Swedish,
        sw Swahili, ta Tamil, te Telugu, th Thai, tl Tagalog, tr Turkish, uk Ukrainian, ur Urdu, vi Vietnamese, yi Yiddish, zh Chinese
        """);

    /// <summary>The name, or the code itself where we have none.</summary>
    public static string Of(string code) =>
        code == LanguageDetector.Unknown ? "unknown language" : Names.GetValueOrDefault(code, code);

    private static Dictionary<string, string> Parse(string table) => table
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' ', 2))
        .ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
