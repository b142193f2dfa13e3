namespace Toronto311.Domain.Text.Phrases;

/// <summary>Tables of phrases made ready to be looked for, all in one walk over a text.</summary>
internal sealed class PhraseBook
{
    private readonly LiteralAutomaton automaton;
    private readonly Use[][] uses;
    private readonly Phrase[] phrases;
    private readonly bool[] isMask;

    public PhraseBook(params IEnumerable<string> tables)
    {
        var parser = new PhraseParser();
        foreach (var table in tables)
            parser.Read(table);
        phrases = [.. parser.Phrases];
        isMask = new bool[parser.Groups.Count];
        foreach (var mask in parser.Masks)
            isMask[mask] = true;
        var byText = parser.Groups
            .SelectMany((group, number) => group.Select(literal => new Use(literal, number)))
            .GroupBy(use => use.Literal.Text, StringComparer.Ordinal)
            .ToArray();
        automaton = new LiteralAutomaton([.. byText.Select(group => group.Key)]);
        uses = [.. byText.Select(group => group.ToArray())];
    }

    /// <summary>The first phrase, in the order of the tables, that the text holds.</summary>
    public PhraseMatch? Find(string text)
    {
        var plain = PlainText.Of(text);
        var finds = Look(plain);
        foreach (var phrase in phrases)
            if (PhraseSearch.Find(phrase, plain, finds) is { } stretch)
                return new PhraseMatch(phrase.Kind, plain.Quote(stretch.Start, stretch.End));
        return null;
    }

    /// <summary>The sentences, by number, in which some phrase stands.</summary>
    public IReadOnlySet<int> Sentences(PlainText text)
    {
        var finds = Look(text);
        var sentences = new HashSet<int>();
        foreach (var phrase in phrases)
            foreach (var stretch in PhraseSearch.FindAll(phrase, text, finds))
                sentences.Add(text.SentenceAt(stretch.Start));
        return sentences;
    }

    private GroupFinds Look(PlainText text)
    {
        var finds = new GroupFinds(isMask.Length);
        var chars = text.Chars;
        var found = new List<(int Wording, Stretch At)>();
        automaton.Find(chars, (wording, start, end) => found.Add((wording, new Stretch(start, end))));
        var masked = Masked(found, text);
        foreach (var (wording, at) in found)
            foreach (var use in uses[wording])
                if (!isMask[use.Group] && use.Literal.Fits(chars, at.Start, at.End) && !IsInside(masked, at))
                    finds.Add(use.Group, at);
        return finds;
    }

    private List<Stretch> Masked(List<(int Wording, Stretch At)> found, PlainText text)
    {
        var masked = new List<Stretch>();
        foreach (var (wording, at) in found)
            foreach (var use in uses[wording])
                if (isMask[use.Group] && use.Literal.Fits(text.Chars, at.Start, at.End))
                    masked.Add(at);
        return masked;
    }

    private static bool IsInside(List<Stretch> masked, Stretch at)
    {
        // Both lists run by their ends; the first mask that ends no earlier is the shortest candidate, a longer one follows close by.
        var low = 0;
        var high = masked.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (masked[middle].End < at.End)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < masked.Count && i < low + 4; i++)
            if (masked[i].Start <= at.Start && masked[i].End - masked[i].Start > at.End - at.Start)
                return true;
        return false;
    }

    private readonly record struct Use(Literal Literal, int Group);
}
