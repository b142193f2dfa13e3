namespace Toronto311.Domain.Rules;

/// <summary>Every phrase of a rule set, found in one walk over a text however many rules there are.</summary>
internal sealed class PhraseIndex
{
    private readonly List<Phrase> phrases = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Node root = new();

    public Phrase this[int id] => phrases[id];

    /// <summary>Number under which hits of the phrase are found; the same phrase in two rules has one number.</summary>
    public int Add(Phrase phrase)
    {
        var key = string.Join(' ', phrase.Words.Select(word => word.IsPrefix ? word.Text + "*" : word.Text));
        if (known.TryGetValue(key, out var id))
            return id;
        known.Add(key, id = phrases.Count);
        phrases.Add(phrase);
        var node = root;
        foreach (var c in phrase.Words[0].Text)
            node = node.Grow(c);
        (phrase.Words[0].IsPrefix ? node.Prefixes : node.Whole).Add(id);
        return id;
    }

    public PhraseHits Search(string lower)
    {
        var words = RuleWords.Of(lower);
        var hits = new PhraseHits(phrases.Count);
        for (var at = 0; at < words.Count; at++)
            SearchAt(lower, words, at, hits);
        return hits;
    }

    private void SearchAt(string lower, List<WordAt> words, int at, PhraseHits hits)
    {
        var node = root;
        for (var position = words[at].Start; position < words[at].End; position++)
        {
            if (node.Next(lower[position]) is not { } next)
                return;
            node = next;
            foreach (var id in node.Prefixes)
                Check(id, lower, words, at, hits);
        }

        foreach (var id in node.Whole)
            Check(id, lower, words, at, hits);
    }

    /// <summary>The first word fits; do the others?</summary>
    private void Check(int id, string lower, List<WordAt> words, int at, PhraseHits hits)
    {
        var wanted = phrases[id].Words;
        if (hits.Has(id) || at + wanted.Count > words.Count)
            return;
        for (var next = 1; next < wanted.Count; next++)
            if (!wanted[next].Fits(lower.AsSpan(words[at + next].Start, words[at + next].Length)))
                return;
        hits.Add(id, words[at].Start, words[at + wanted.Count - 1].End);
    }

    /// <summary>One letter further into the first words of phrases.</summary>
    private sealed class Node
    {
        private char[] letters = [];
        private Node[] nodes = [];

        public List<int> Whole { get; } = [];

        public List<int> Prefixes { get; } = [];

        public Node? Next(char letter)
        {
            var at = letters.AsSpan().IndexOf(letter);
            return at < 0 ? null : nodes[at];
        }

        public Node Grow(char letter)
        {
            if (Next(letter) is { } there)
                return there;
            letters = [.. letters, letter];
            nodes = [.. nodes, new Node()];
            return nodes[^1];
        }
    }
}

/// <summary>Which phrases stand in a text, and where each stands first.</summary>
internal sealed class PhraseHits(int phrases)
{
    private readonly ulong[] found = new ulong[(phrases + 63) / 64];
    private readonly List<(int Id, int Start, int End)> places = [];

    public bool Has(int id) => (found[id >> 6] & (1UL << (id & 63))) != 0;

    public (int Start, int End) PlaceOf(int id)
    {
        var (_, start, end) = places.Find(place => place.Id == id);
        return (start, end);
    }

    public void Add(int id, int start, int end)
    {
        found[id >> 6] |= 1UL << (id & 63);
        places.Add((id, start, end));
    }
}
