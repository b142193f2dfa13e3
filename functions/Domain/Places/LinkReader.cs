namespace Toronto311.Domain.Places;

/// <summary>What ties one street to the next word that may be another.</summary>
/// <param name="Kind">The tie.</param>
/// <param name="Start">First word of the tie that says where: "north" of "just north of".</param>
/// <param name="End">The word after it.</param>
/// <param name="IsSign">Whether it is a sign such as / or &amp;, not a word.</param>
internal readonly record struct StreetLink(LinkKind Kind, int Start, int End, bool IsSign)
{
    /// <summary>The tie in words, such as "north of" or "at".</summary>
    public string Words(in PlaceText text)
    {
        if (IsSign || End <= Start)
            return "and";
        var words = text.Text[text.Tokens[Start].Start..text.Tokens[End - 1].End].ToString().ToLowerInvariant();
        return words switch
        {
            "at" or "crosses" or "meets" or "off" or "opposite" => "and",
            "n of" or "n/o" => "north of",
            "s of" or "s/o" => "south of",
            "e of" or "e/o" => "east of",
            "w of" or "w/o" => "west of",
            _ => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        };
    }
}

internal enum LinkKind
{
    None,

    /// <summary>And, &amp;, /.</summary>
    Joins,

    /// <summary>Near, past, north of.</summary>
    By,
    Between,
    From,
    Until,

    /// <summary>Nothing between them: "Jane Finch corner".</summary>
    Side,
}

/// <summary>Reads the tie after a street.</summary>
internal static class LinkReader
{
    private const TokenGap Ends = TokenGap.Stop | TokenGap.Blank | TokenGap.Colon | TokenGap.Dollar;

    public static StreetLink Read(in PlaceText text, int at, int longestFiller)
    {
        var hasDirection = false;
        var from = at;
        for (var next = at; next < text.Count && next - at <= longestFiller; next++)
        {
            if (text.Has(next, Ends) || (text.Has(next, TokenGap.Dot) && text.Tokens[next].IsCapital && text.Has(next, TokenGap.Space) && next > at))
                return default;
            var token = text.Tokens[next];
            if ((token.Gap & (TokenGap.Slash | TokenGap.And | TokenGap.At)) != TokenGap.None)
                return Signed(text, at, next, hasDirection);
            if (token.Is(WordRole.Between))
                return new StreetLink(LinkKind.Between, next, next + 1, false);
            if (text.IsWord(next, "from", "de", "desde") && !hasDirection)
                return new StreetLink(LinkKind.From, next, next + 1, false);
            if (text.IsWord(next, "of") && hasDirection)
                return new StreetLink(LinkKind.By, from, next + 1, false);
            if (token.Is(WordRole.SetsBy) && !text.IsWord(next + 1, "my", "our", "his", "her"))
                return By(text, next);
            if (token.Is(WordRole.Until) && next == at && text.IsWord(next, "to", "till", "until"))
                return new StreetLink(LinkKind.Until, next, next + 1, false);
            if (token.Is(WordRole.Joins) && !(token.Is(WordRole.Direction) && text.IsWord(next + 1, "of")))
                return new StreetLink(LinkKind.Joins, next, next + 1, false);
            if (token.Is(WordRole.Direction) && !hasDirection)
                (hasDirection, from) = (true, next);
            if ((token.Gap & TokenGap.Dash) != TokenGap.None && next == at)
                return new StreetLink(LinkKind.Side, next, next, true);
            if (!token.Is(WordRole.Filler) && !(token.IsNumber && text.Is(next + 1, WordRole.Filler)))
                return next == at && text.Adjoins(next) ? new StreetLink(LinkKind.Side, next, next, true) : text.Has(next, TokenGap.Comma) ? new StreetLink(LinkKind.Until, next, next, true) : default;
        }

        return default;
    }

    // "right before", "close to", "across from" have read their first word as filler; "at the corner of" goes on.
    private static StreetLink By(in PlaceText text, int at)
    {
        var end = at + 1;
        if (text.IsWord(end, "the") && text.Is(end + 1, WordRole.Corner))
            end += 2;
        while (text.IsWord(end, "to", "the", "of", "corner") && !(text.IsWord(end, "the") && text.Longest(text.Gazetteer.StreetTree, end, isPoint: false).Value >= 0))
            end++;
        return new StreetLink(LinkKind.By, at, end > at + 1 && text.IsWord(at, "at") ? end : Math.Max(at + 1, end), end > at + 1 && text.IsWord(at, "at"));
    }

    // "S/O", "w/o": south of, west of. Otherwise the sign joins.
    private static StreetLink Signed(in PlaceText text, int at, int next, bool hasDirection) =>
        hasDirection && text.IsWord(next, "o") && next > at
            ? new StreetLink(LinkKind.By, next - 1, next + 1, false)
            : new StreetLink(LinkKind.Joins, next, text.IsWord(next, "and", "at") ? next + 1 : next, true);
}
