using System.Text;

namespace Toronto311.Domain.Text;

/// <summary>Folds letters to the plain form people also type: lower case, no accents, one form of each Arabic letter.</summary>
internal static class LetterFolding
{
    private const int TableSize = 0x2000;
    private static readonly char[] Table = BuildTable();

    /// <summary>The plain letter, or <c>'\0'</c> for a mark that is dropped.</summary>
    public static char Fold(char c)
    {
        if (c < TableSize)
            return Table[c];
        return c switch
        {
            '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF' => '\0',
            '\u2019' or '\u2018' => '\'',
            >= '\uFF01' and <= '\uFF5E' => Table[c - 0xFEE0],
            _ => c,
        };
    }

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Fold(c);
            if (plain != '\0')
                folded.Append(plain);
        }

        return folded.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = Plain((char)i);
        return table;
    }

    private static char Plain(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => '\0',
        // Arabic vowel marks and the stretching line; the nukta of the Indic scripts.
        (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640' or '\u093C' or '\u09BC' or '\u0A3C' => '\0',
        '\u00AD' => '\0',
        'đ' or 'Đ' or 'ð' => 'd',
        'ł' or 'Ł' => 'l',
        'ø' or 'Ø' or 'œ' => 'o',
        'ı' => 'i',
        'ß' => 's',
        'æ' or 'Æ' => 'a',
        'ə' or 'Ə' => 'e',
        'ς' => 'σ',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' => 'ي',
        'ة' or 'ہ' or 'ۂ' or 'ھ' or 'ە' => 'ه',
        'ک' => 'ك',
        'ؤ' => 'و',
        >= '٠' and <= '٩' => (char)('0' + (c - '٠')),
        >= '۰' and <= '۹' => (char)('0' + (c - '۰')),
        < '\u0530' or (>= '\u1E00' and < '\u2000') => Base(c),
        // Letters written as one sign or as letter and nukta: the bare letter stands for both.
        >= '\u0958' and <= '\u095F' => Base(c),
        '\u09DC' or '\u09DD' or '\u09DF' or '\u0A33' or '\u0A36' or '\u0A59' or '\u0A5A' or '\u0A5B' or '\u0A5E' => Base(c),
        _ => c,
    };

    private static char Base(char c) => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}
