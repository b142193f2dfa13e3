using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>The encodings that mail names, under the names mail gives them.</summary>
internal static class Charsets
{
    /// <summary>What "Western" mail really is, whatever it calls itself: ISO 8859-1 and US-ASCII are subsets in practice.</summary>
    public static readonly Encoding Western;

    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["us-ascii"] = 1252,
        ["ascii"] = 1252,
        ["ansi_x3.4-1968"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["iso_8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["l1"] = 1252,
        ["iso-8859-9"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["utf8"] = 65001,
        ["utf-8"] = 65001,
        ["utf-8-strict"] = 65001,
        ["utf8mb4"] = 65001,
        ["unicode-1-1-utf-8"] = 65001,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["x-gbk"] = 54936,
        ["gb_2312-80"] = 54936,
        ["euc-cn"] = 54936,
        ["cp936"] = 54936,
        ["gb18030"] = 54936,
        ["hz-gb-2312"] = 52936,
        ["big5-hkscs"] = 950,
        ["x-big5"] = 950,
        ["big-5"] = 950,
        ["cn-big5"] = 950,
        ["ks_c_5601-1987"] = 949,
        ["ks_c_5601"] = 949,
        ["ksc5601"] = 949,
        ["euc-kr"] = 949,
        ["cp949"] = 949,
        ["uhc"] = 949,
        ["shift-jis"] = 932,
        ["shift_jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["ms_kanji"] = 932,
        ["cp932"] = 932,
        ["windows-31j"] = 932,
        ["iso-2022-jp"] = 50220,
        ["iso-2022-jp-ms"] = 50220,
        ["iso-8859-8-i"] = 1255,
        ["iso-8859-8-e"] = 1255,
        ["visual"] = 28598,
        ["macintosh"] = 10000,
        ["x-mac-roman"] = 10000,
        ["x-mac-cyrillic"] = 10007,
        ["koi8-ru"] = 21866,
        ["cp-850"] = 850,
        ["utf-16"] = 1201,
    };

    static Charsets()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Western = Encoding.GetEncoding(1252);
    }

    /// <summary>The encoding of that name, or null when nobody knows it or it says nothing ("unknown-8bit").</summary>
    public static Encoding? Named(string? name)
    {
        name = name?.Trim(' ', '\t', '"', '\'', ';', ',');
        if (string.IsNullOrEmpty(name) || name.Length > 40)
            return null;
        if (CodePages.TryGetValue(name, out var page))
            return OfPage(page);
        if (Digits(name) is { } number)
            return OfPage(number);
        if (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode-1-1-utf-7", StringComparison.OrdinalIgnoreCase))
            return Utf7();
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether ASCII bytes mean something else than ASCII in it.</summary>
    public static bool IsShifting(Encoding encoding) =>
        encoding.CodePage is 65000 or 1200 or 1201 or 12000 or 12001 or 52936 or (>= 50220 and <= 50229);

    public static bool IsUtf8(Encoding encoding) => encoding.CodePage == 65001;

    /// <summary>Encodings with one byte a character decode anything; they prove nothing by succeeding.</summary>
    public static bool IsWestern(Encoding encoding) => encoding.CodePage is 1252 or 28591 or 28605 or 20127 or 850 or 10000;

    /// <summary>The number in windows-1252, cp1252, cp-1252, x-cp1252 or ibm850.</summary>
    private static int? Digits(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["windows-", "windows", "cp-", "cp", "x-cp", "ibm", "win-", "x-windows-"])
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(prefix.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page))
                return page;
        return null;
    }

    private static Encoding? OfPage(int page)
    {
        try
        {
            return page is > 0 and <= 65535 ? Encoding.GetEncoding(page) : null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

#pragma warning disable SYSLIB0001 // Old mail is still in UTF-7; the text is only shown and compared, never run.
    private static UTF7Encoding Utf7() => new();
#pragma warning restore SYSLIB0001
}
