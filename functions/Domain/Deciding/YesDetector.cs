using System.Collections.Frozen;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears a plain yes in a reply to "is this the address?", so that the request can be filed without asking again.</summary>
/// <remarks>Every word must belong to a yes: "yes but it's at 14" holds a correction and is read by the pipeline, not here.</remarks>
public static class YesDetector
{
    private const int MaxWords = 14;

    /// <summary>Words that alone say yes.</summary>
    private static readonly FrozenSet<string> Yes = Set("""
        yes yeah yep yup yea ya y yess yesss yessir correct right exactly confirmed confirm confirming affirmative absolutely definitely certainly indeed sure ok okay true agreed precisely perfect
        oui ouais exact exactement correcte si sí sim ja jawohl da tak evet haan han ji hanji opo oo haa vang dung po naam نعم ايوه بله هاں جی हाँ हां जी ਹਾਂ হ্যাঁ હા ஆம் ஆமாம் да так 是 是的 对 對 係 正确 正確 예 네 맞아요 はい ναι
        """);

    /// <summary>Words that a yes may have around it.</summary>
    private static readonly FrozenSet<string> Around = Set("""
        please thanks thank you very much so it is that this thats its the address location place one spot house my our home is here i do am we are all good great fine cheers hi hello dear 311 team there sir madam again
        correctly looks sounds sound look as listed above below given shown you have written wrote said i can could hereby address's pls plz a lot many kind regards best sincerely
        merci c est cela ça bien bonne bon l adresse la est d accord vous svp gracias esa es direccion dirección la correcta correcto por favor obrigado obrigada isso mesmo certo grazie esatto giusto danke genau richtig stimmt dziekuje dziękuję zgadza sie się salamat ho hai sahi शुक्रिया ठीक है shukriya спасибо верно правильно
        谢谢 謝謝 地址 没错 沒錯 就 係 呀 啊 的
        """);

    private static readonly FrozenSet<string> Denials = Set("not no but however wrong incorrect nope except actually instead should change nein non pas mais pero no não mas");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> YesWords = Yes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AroundWords = Around.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DenyingWords = Denials.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool SaysYes(string text)
    {
        if (text.AsSpan().IndexOfAny('?', '？', '؟') >= 0)
            return false;
        Span<char> buffer = stackalloc char[32];
        var words = new WordReader(text);
        int count = 0, yes = 0;
        while (words.Next())
        {
            var word = Fold(words.Current, buffer);
            if (++count > MaxWords || DenyingWords.Contains(word))
                return false;
            if (YesWords.Contains(word))
                yes++;
            else if (!AroundWords.Contains(word))
                return false;
        }

        return yes > 0;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(LetterFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            var plain = LetterFolding.Fold(c);
            if (plain is '\0' or '\'')
                continue;
            if (length == buffer.Length)
                break;
            buffer[length++] = plain;
        }

        return buffer[..length];
    }
}
