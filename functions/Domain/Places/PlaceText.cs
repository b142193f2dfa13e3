namespace Toronto311.Domain.Places;

/// <summary>A text under search: its words, and the lists they are looked up in.</summary>
internal readonly ref struct PlaceText(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Gazetteer gazetteer)
{
    private const TokenGap WithinName = TokenGap.Space | TokenGap.Dot | TokenGap.Dash | TokenGap.Line | TokenGap.Quote;

    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public Gazetteer Gazetteer { get; } = gazetteer;

    public int Count => Tokens.Length;

    public bool Is(int at, WordRole role) => at >= 0 && at < Count && Tokens[at].Is(role);

    /// <summary>Whether the word is written just so, in whatever case.</summary>
    public bool IsWord(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at >= Count)
            return false;
        foreach (var word in words)
            if (Word(at).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    public ReadOnlySpan<char> Word(int at) => Text[Tokens[at].Start..Tokens[at].End];

    /// <summary>Whether a word follows the one before it as the next word of one name would.</summary>
    public bool Continues(int at) =>
        at > 0 && at < Count && (Tokens[at].Gap & ~WithinName) == TokenGap.None && Tokens[at].Gap is not TokenGap.None
        && (!Has(at, TokenGap.Dot) || IsAbbreviation(at - 1));

    // "St. Clair", "Ave. W", "J. Smith": the stop belongs to the word; elsewhere it ends a sentence.
    private bool IsAbbreviation(int at) =>
        Tokens[at].End - Tokens[at].Start <= 2 || Is(at, WordRole.Direction | WordRole.Unit) || (Is(at, WordRole.StreetType) && Tokens[at].End - Tokens[at].Start <= 5);

    /// <summary>Whether a word follows the one before it with nothing but a space, an abbreviation's stop or a line's end.</summary>
    public bool Adjoins(int at) => Continues(at) && (Tokens[at].Gap & (TokenGap.Dash | TokenGap.Quote)) == TokenGap.None;

    public bool Has(int at, TokenGap gap) => at >= 0 && at < Count && (Tokens[at].Gap & gap) != TokenGap.None;

    /// <summary>Whether a thought ends before this word.</summary>
    public bool EndsBefore(int at) =>
        at >= Count || Has(at, TokenGap.Stop | TokenGap.Comma | TokenGap.Dot | TokenGap.Line | TokenGap.Bracket | TokenGap.Dash | TokenGap.Colon | TokenGap.Other | TokenGap.Slash);

    /// <summary>Whether a new sentence or line starts at this word.</summary>
    public bool StartsThought(int at) => at <= 0 || Has(at, TokenGap.Stop | TokenGap.Line | TokenGap.Blank | TokenGap.Colon) || (Has(at, TokenGap.Dot) && Has(at, TokenGap.Space));

    /// <summary>An unlisted word that can be a name: with a capital, and not an everyday word.</summary>
    public bool IsName(int at) =>
        at >= 0 && at < Count && Tokens[at].IsCapital && Tokens[at].End - Tokens[at].Start > 1
        && !Tokens[at].Is(WordRole.Ordinary | WordRole.Month | WordRole.Article | WordRole.PersonTitle | WordRole.EndsName | WordRole.Filler | WordRole.Transit | WordRole.Corner)
        && !IsContraction(Word(at));

    // "We've", "I'll", but not "Dunloe's" or "D'Arcy".
    public static bool IsContraction(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && word.Length - apostrophe <= 3 && word[^1] is not ('s' or 'S');
    }

    /// <summary>Walks a tree of names from a word on; the longest name wins.</summary>
    public (int Value, int End) Longest(NameTree tree, int at, bool isPoint)
    {
        int node = 0, value = -1, end = at;
        for (var next = at; next < Count; next++)
        {
            if (next > at && !Continues(next) && !(isPoint && Tokens[next].Gap is TokenGap.Slash or TokenGap.None))
                break;
            node = tree.Follow(node, Tokens[next].Word);
            if (node < 0)
                break;
            if (tree.ValueAt(node) >= 0)
                (value, end) = (tree.ValueAt(node), next + 1);
        }

        return (value, end);
    }

    public string Slice(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End].ToString();
}
