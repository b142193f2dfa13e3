namespace Toronto311.Domain.Rules;

/// <summary>One email while rules look at it: each text is made plain and searched once, and only when a rule asks.</summary>
internal sealed class RuleReading(RuleSubject subject, PhraseIndex phrases, int texts, int rules)
{
    private readonly PlainText?[] plain = new PlainText?[texts];
    private readonly bool[] fired = new bool[rules];
    private int wordCount = -1;

    public RuleSubject Subject { get; } = subject;

    /// <summary>Words the person wrote, counted when first asked.</summary>
    public int WordCount => Subject.WordCount ?? (wordCount >= 0 ? wordCount : wordCount = RuleWords.Count(Subject.Body));

    public void MarkFired(int rule) => fired[rule] = true;

    public bool HasFired(int rule) => fired[rule];

    /// <summary>The text behind a field; null when the email has none.</summary>
    public PlainText? Text(TextField field)
    {
        if (plain[field.Slot] is { } known)
            return known.IsMissing ? null : known;
        var text = new PlainText(field.Value(Subject), phrases);
        plain[field.Slot] = text;
        return text.IsMissing ? null : text;
    }
}
