using Toronto311.Domain.Text;

namespace Toronto311.Domain.Classification;

/// <summary>Turns subject and body into features: words, word pairs, stems and pieces of words, so that typos and unseen words still count.</summary>
/// <remarks>Training and inference share this; a change here asks for a new model file, which a test enforces.</remarks>
public static class TextFeatures
{
    /// <summary>Text beyond this many characters adds nothing a classifier needs and costs time.</summary>
    public const int MaxLength = 6_000;

    private const int MaxWord = 40;
    private const uint WordSeed = 0x9E3779B1, PairSeed = 0x85EBCA77, SkipSeed = 0x165667B1, PieceSeed = 0xC2B2AE3D, SubjectSeed = 0x27D4EB2F, StartSeed = 0x2545F491, AskSeed = 0x3C6EF372;

    public static void Extract(string subject, string body, FeatureBag bag)
    {
        bag.Clear();
        AddWords(subject, bag, SubjectSeed);
        AddWords(body, bag, 0);
        bag.Add(Hash(subject.Contains('?', StringComparison.Ordinal) || body.Contains('?', StringComparison.Ordinal) ? "?" : ".", AskSeed), FeatureKind.Ask);
    }

    private static void AddWords(ReadOnlySpan<char> text, FeatureBag bag, uint fieldSeed)
    {
        if (text.Length > MaxLength)
            text = text[..MaxLength];
        Span<char> buffer = stackalloc char[MaxWord + 2];
        uint previous = 0, beforePrevious = 0;
        var words = new WordReader(text);
        while (words.Next())
        {
            if (words.StartsThought)
                previous = beforePrevious = 0;
            var word = Fold(words.Current, buffer);
            if (word.Length == 0)
                continue;
            var hash = Hash(word, WordSeed);
            bag.Add(hash, FeatureKind.Word);
            if (words.StartsThought)
                bag.Add(Mix(hash, StartSeed), FeatureKind.Start);
            if (fieldSeed != 0)
                bag.Add(Mix(hash, fieldSeed), FeatureKind.Subject);
            if (previous != 0)
                bag.Add(Mix(Mix(previous, hash), PairSeed), FeatureKind.Pair);
            if (beforePrevious != 0)
                bag.Add(Mix(Mix(beforePrevious, hash), SkipSeed), FeatureKind.SkipPair);
            AddPieces(buffer, word.Length, bag);
            (beforePrevious, previous) = (previous, hash);
        }
    }

    /// <summary>Pieces of 3 to 5 characters of the word between boundary marks.</summary>
    private static void AddPieces(Span<char> buffer, int length, FeatureBag bag)
    {
        if (length < 3)
            return;
        buffer[..length].CopyTo(buffer[1..]);
        buffer[0] = '<';
        buffer[length + 1] = '>';
        var marked = buffer[..(length + 2)];
        for (var size = 3; size <= 5; size++)
            for (var at = 0; at + size <= marked.Length; at++)
                bag.Add(Hash(marked.Slice(at, size), PieceSeed + (uint)size), FeatureKind.Piece);
    }

    /// <summary>Lower case, apostrophes dropped, digits made one: house numbers and dates say only that a number stands there.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == MaxWord)
                break;
            if (c is '\'' or '’')
                continue;
            buffer[length++] = char.IsDigit(c) ? '0' : char.ToLowerInvariant(c);
        }

        if (length > 0 && buffer[..length].IndexOfAnyExcept('0') < 0)
        {
            buffer[0] = '0';
            length = Math.Min(length, 3);
            buffer[..length].Fill('0');
        }

        return buffer[..length];
    }

    /// <summary>FNV-1a over UTF-16 units, finished by a mixer.</summary>
    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 2166136261u ^ seed;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return Mix(hash, seed);
    }

    private static uint Mix(uint a, uint b)
    {
        var hash = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 12;
        return hash;
    }
}
