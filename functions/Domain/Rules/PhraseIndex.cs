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
        foreach (var (at, word) in phrase.Words.Index())
        {
            foreach (var letter in word.Text)
                node = node.Grow(letter);
            if (at == phrase.Words.Count - 1)
                node.End(id, word.IsPrefix);
            else
                node = node.NextWord(word.IsPrefix);
        }

        return id;
    }

    public PhraseHits Search(string lower)
    {
        var words = RuleWords.Of(lower);
        var hits = new PhraseHits(phrases.Count);
        for (var at = 0; at < words.Count; at++)
            Walk(root, lower, words, at, words[at].Start, hits);
        return hits;
    }

    /// <summary>Follows the phrases that go on with the word at <paramref name="at"/>; phrases with the same beginning are followed once.</summary>
    private static void Walk(Node node, string lower, List<WordAt> words, int at, int start, PhraseHits hits)
    {
        var word = words[at];
        for (var position = word.Start; position < word.End; position++)
        {
            if (node.Next(lower[position]) is not { } next)
                return;
            node = next;
            foreach (var id in node.Prefixes)
                hits.Add(id, start, word.End);
            if (node.AfterPrefix is { } after && at + 1 < words.Count)
                Walk(after, lower, words, at + 1, start, hits);
        }

        foreach (var id in node.Whole)
            hits.Add(id, start, word.End);
        if (node.AfterWhole is { } more && at + 1 < words.Count)
            Walk(more, lower, words, at + 1, start, hits);
    }

    /// <summary>One letter further into phrases.</summary>
    private sealed class Node
    {
        private char[] letters = [];
        private Node[] nodes = [];

        /// <summary>Phrases that end here where the word ends too.</summary>
        public int[] Whole { get; private set; } = [];

        /// <summary>Phrases that end here whatever letters follow.</summary>
        public int[] Prefixes { get; private set; } = [];

        /// <summary>Where phrases go on with a next word, this one being whole.</summary>
        public Node? AfterWhole { get; private set; }

        /// <summary>Where phrases go on with a next word, this one being only begun.</summary>
        public Node? AfterPrefix { get; private set; }

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

        public Node NextWord(bool isPrefix) => isPrefix ? AfterPrefix ??= new Node() : AfterWhole ??= new Node();

        public void End(int id, bool isPrefix)
        {
            if (isPrefix)
                Prefixes = [.. Prefixes, id];
            else
                Whole = [.. Whole, id];
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
        if (Has(id))
            return;
        found[id >> 6] |= 1UL << (id & 63);
        places.Add((id, start, end));
    }
}
