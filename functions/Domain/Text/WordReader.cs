namespace Toronto311.Domain.Text;

/// <summary>Walks the words of a text: runs of letters, digits and inner apostrophes, in order.</summary>
public ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>The current word as written.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether punctuation that ends a thought stood between the previous word and this one.</summary>
    public bool StartsThought { get; private set; }

    public bool Next()
    {
        StartsThought = Start == 0 && Current.IsEmpty;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            StartsThought |= text[at++] is '.' or '!' or '?' or ';' or ':' or '\n' or '。' or '！' or '？';
        if (at == text.Length)
            return false;
        Start = at;
        while (at < text.Length && IsInside())
            at++;
        Current = text[Start..at];
        return true;
    }

    private readonly bool IsInside() =>
        char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}
