namespace Toronto311.Domain.Places;

/// <summary>What the words before a place say of it: behind it, across from it, the writer's home.</summary>
/// <param name="Start">First word of the relation; the place's own start when there is none.</param>
/// <param name="Relation">The relation in plain English with a space after it; empty when none is kept.</param>
/// <param name="Mention">In what connection the place is named.</param>
internal readonly record struct Surroundings(int Start, string Relation, PlaceMention Mention)
{
    private const int HomeWords = 5;

    private static readonly (string[] Words, string Relation)[] Relations =
    [
        (["in", "front", "of"], "in front of"), (["across", "the", "street", "from"], "across from"), (["across", "the", "road", "from"], "across from"),
        (["across", "from"], "across from"), (["accross", "from"], "across from"), (["next", "door", "to"], "next door to"), (["next", "to"], "next to"),
        (["infront", "of"], "in front of"), (["front", "of"], "in front of"), (["directly", "opposite"], "opposite"), (["opposite", "to"], "opposite"), (["opposite"], "opposite"),
        (["lane", "behind"], "lane behind"), (["laneway", "behind"], "lane behind"), (["alley", "behind"], "lane behind"), (["behind"], "behind"), (["in", "back", "of"], "behind"),
        (["beside"], "beside"), (["en", "face", "du"], "across from"), (["en", "face", "de"], "across from"), (["devant", "le"], "in front of"), (["devant"], "in front of"),
        (["derrière", "le"], "behind"), (["derrière"], "behind"), (["à", "côté", "du"], "beside"), (["enfrente", "de"], "in front of"), (["frente", "a"], "in front of"), (["rear", "of"], "rear of"),
    ];

    public static Surroundings Before(in PlaceText text, int at, int floor)
    {
        var back = at;
        while (back > floor && text.IsWord(back - 1, "the", "number", "no", "house", "my", "our", "at", "of", "address", "building") && at - back < 3 && !text.Has(back, TokenGap.Stop | TokenGap.Comma))
            back--;
        for (var end = back; end <= at; end++)
            if (TryRelation(text, end, floor, out var found))
                return found;
        return new Surroundings(at, "", MentionOf(text, at, floor));
    }

    private static bool TryRelation(in PlaceText text, int end, int floor, out Surroundings found)
    {
        found = default;
        if (end <= floor || !text.Is(end - 1, WordRole.Leads) && !text.IsWord(end - 1, "opposite", "from", "le", "du", "a"))
            return false;
        foreach (var (words, relation) in Relations)
        {
            var start = end - words.Length;
            if (start < floor || text.Has(end, TokenGap.Stop | TokenGap.Comma | TokenGap.Blank) || !Matches(text, start, words))
                continue;
            found = new Surroundings(start, relation + " ", PlaceMention.Incident);
            return true;
        }

        return false;
    }

    private static bool Matches(in PlaceText text, int start, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
            if (!text.IsWord(start + at, words[at]) || (at > 0 && text.Has(start + at, TokenGap.Stop | TokenGap.Comma)))
                return false;
        return true;
    }

    private static PlaceMention MentionOf(in PlaceText text, int at, int floor)
    {
        for (var back = at - 1; back >= floor && back >= at - HomeWords && !text.StartsThought(back + 1); back--)
            if (text.Is(back, WordRole.Lives) || (text.IsWord(back, "my") && text.IsWord(back + 1, "address", "home", "house") && text.IsWord(back + 2, "is")))
                return PlaceMention.Home;
        if (text.IsWord(at - 1, "on") && (text.IsWord(at - 2, "we're", "i'm") || (text.IsWord(at - 2, "are", "am") && text.IsWord(at - 3, "we", "i"))))
            return PlaceMention.Home;
        if (text.IsWord(at - 1, "at") && text.IsWord(at - 2, "i'm", "im", "am") || (text.IsWord(at - 1, "from") && text.IsWord(at - 2, "am", "i'm", "writing")))
            return PlaceMention.Home;
        return text.Is(at - 1, WordRole.Leads | WordRole.Corner) || text.Has(at, TokenGap.At) ? PlaceMention.Incident : PlaceMention.Plain;
    }
}
