namespace Toronto311.Domain.Places;

/// <summary>What stands before a number.</summary>
internal enum NumberLead
{
    /// <summary>Words that lead to an address: at, in front of, number.</summary>
    Led,

    /// <summary>Nothing in particular.</summary>
    Open,

    /// <summary>Words that count: the, about, only.</summary>
    Counted,
}

/// <summary>Tells from the words before a number whether a civic number can be meant.</summary>
internal static class NumberLeads
{
    public static NumberLead Before(in PlaceText text, int at)
    {
        var before = at - 1;
        if (text.Has(at, TokenGap.At))
            return NumberLead.Led;
        if (before < 0 || text.StartsThought(at) || text.Has(at, TokenGap.Stop | TokenGap.Line | TokenGap.Blank | TokenGap.Colon | TokenGap.Comma | TokenGap.Bracket | TokenGap.Other))
            return NumberLead.Open;
        if (text.Is(before, WordRole.Numbers | WordRole.Unit) || (text.Has(at, TokenGap.Hash) && !text.Is(before, WordRole.CountsOther)))
            return NumberLead.Led;
        // "88 and 90 Arundel"
        if (text.IsWord(before, "and", "or", "et") && before > 0 && text.Tokens[before - 1].IsNumber)
            return text.Is(before - 2, WordRole.Leads | WordRole.Numbers) ? NumberLead.Led : NumberLead.Open;
        if (text.Is(before, WordRole.Leads) || text.IsWord(before, "le", "du", "for", "about", "@"))
            return NumberLead.Led;
        return text.Is(before, WordRole.Article) || text.IsWord(before, "only", "over", "all", "with", "than", "least", "other", "have", "has", "had", "get", "got", "were", "are", "was", "be", "these", "and", "or", "another", "plus", "after", "before")
            ? NumberLead.Counted : NumberLead.Open;
    }

    /// <summary>Whether plain English words lead to an address, so that even an unlisted name in lower case is one.</summary>
    public static bool IsInEnglish(in PlaceText text, int at) =>
        text.IsWord(at - 1, "at", "behind", "outside", "number", "house", "address", "near", "beside", "opposite", "is") || (text.IsWord(at - 1, "of") && text.IsWord(at - 2, "front")) || (text.IsWord(at - 1, "from") && text.IsWord(at - 2, "across"));
}
