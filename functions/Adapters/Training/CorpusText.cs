namespace Toronto311.Adapters.Training;

/// <summary>One text of the corpus and what it is known to be.</summary>
/// <param name="Writer">Folder it stands in: one hand wrote it all, so splits go by it.</param>
/// <param name="Batch">Batch within the writer's work.</param>
/// <param name="Brief">Whose voices the batch holds.</param>
/// <param name="Label">Gold label: a code, several joined by <c> + </c>, or <c>danger:gas</c>, <c>person:claim</c>, <c>thanks</c> and their opposites.</param>
/// <param name="Language">ISO 639-1; <c>en</c> unless the section says otherwise.</param>
/// <param name="IsReport">Written as into a reporting app, not as an email: it teaches words, but says nothing of how sure an email can be.</param>
public sealed record CorpusText(string Writer, string Batch, string Brief, string Label, string Language, string Subject, string Body, bool IsReport = false)
{
    /// <summary>Whether the label says what the text is about: a service, topic, referral or none.</summary>
    public bool IsAbout => !Label.Contains(':', StringComparison.Ordinal) && Label is not ("not-danger" or "not-person" or "thanks" or "not-thanks");

    /// <summary>What the text is about, one matter or several: their codes in the order they are told in.</summary>
    public IReadOnlyList<string> Labels => Label.Split(" + ");

    /// <summary>Whether the text holds several matters.</summary>
    public bool IsMixed => Label.Contains(" + ", StringComparison.Ordinal);

    /// <summary>Whether it is of a kind such as <c>danger</c>: true when so labelled, false when labelled as its opposite, null when nothing is said.</summary>
    public bool? IsKind(string kind) =>
        Label.StartsWith($"{kind}:", StringComparison.Ordinal) ? true : Label == $"not-{kind}" ? false : null;
}
