namespace Toronto311.Domain.Text.Phrases;

/// <summary>Says whether a phrase stands in a text, from where its wordings were found.</summary>
internal static class PhraseSearch
{
    public static Stretch? Find(Phrase phrase, PlainText text, GroupFinds finds)
    {
        foreach (var chain in phrase.Chains)
            foreach (var group in chain.Groups)
                if (!finds.Has(group))
                    return null;
        foreach (var group in phrase.NotInText)
            if (finds.Has(group))
                return null;
        return Join(phrase, text, finds);
    }

    /// <summary>Every place of a phrase of one chain.</summary>
    public static IReadOnlyList<Stretch> FindAll(Phrase phrase, PlainText text, GroupFinds finds) => Places(phrase.Chains[0], text, finds);

    /// <summary>The first place of the first chain in whose sentence all the others stand and nothing that speaks against it.</summary>
    private static Stretch? Join(Phrase phrase, PlainText text, GroupFinds finds)
    {
        var first = Places(phrase.Chains[0], text, finds);
        if (first.Count == 0)
            return null;
        var others = new List<Stretch>[phrase.Chains.Count - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Places(phrase.Chains[i + 1], text, finds);
            if (others[i].Count == 0)
                return null;
        }

        foreach (var place in first)
            if (IsComplete(phrase, text, others, place) && !IsDenied(phrase, text, finds, place))
                return Around(phrase, text, others, place);
        return null;
    }

    private static bool IsComplete(Phrase phrase, PlainText text, List<Stretch>[] others, Stretch place)
    {
        for (var i = 0; i < others.Length; i++)
            if (!phrase.Chains[i + 1].IsAnywhere && InSentence(text, others[i], place) is null)
                return false;
        return true;
    }

    private static bool IsDenied(Phrase phrase, PlainText text, GroupFinds finds, Stretch place)
    {
        foreach (var group in phrase.NotInSentence)
            if (finds.Has(group) && InSentence(text, finds.Of(group), place) is not null)
                return true;
        return false;
    }

    private static Stretch Around(Phrase phrase, PlainText text, List<Stretch>[] others, Stretch place)
    {
        for (var i = 0; i < others.Length; i++)
            if (!phrase.Chains[i + 1].IsAnywhere && InSentence(text, others[i], place) is { } other)
                place = new Stretch(Math.Min(place.Start, other.Start), Math.Max(place.End, other.End));
        return place;
    }

    private static Stretch? InSentence(PlainText text, List<Stretch> stretches, Stretch place)
    {
        var sentence = text.SentenceAt(place.Start);
        foreach (var stretch in stretches)
        {
            var other = text.SentenceAt(stretch.Start);
            if (other == sentence)
                return stretch;
            if (other > sentence)
                break;
        }

        return null;
    }

    /// <summary>All the places of a chain: each step keeps those places of the next wording that some place of the chain so far reaches.</summary>
    private static List<Stretch> Places(Chain chain, PlainText text, GroupFinds finds)
    {
        var places = finds.Of(chain.Groups[0]);
        for (var i = 1; i < chain.Groups.Count && places.Count > 0; i++)
            places = Reach(places, finds.Of(chain.Groups[i]), chain.Gaps[i], text);
        return places;
    }

    private static List<Stretch> Reach(List<Stretch> places, List<Stretch> next, int gap, PlainText text)
    {
        var reached = new List<Stretch>();
        var from = 0;
        foreach (var candidate in next)
        {
            while (from < places.Count && text.WordAt(candidate.Start) - text.WordAt(places[from].End - 1) > gap + 1)
                from++;
            if (from < places.Count && places[from].End <= candidate.Start && text.SentenceAt(places[from].Start) == text.SentenceAt(candidate.Start))
                reached.Add(new Stretch(places[from].Start, candidate.End));
        }

        return reached;
    }
}
