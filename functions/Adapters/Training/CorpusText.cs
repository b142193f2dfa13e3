namespace Toronto311.Adapters.Training;

/// <summary>One text of the corpus and what it is known to be.</summary>
/// <param name="Writer">Folder it stands in: one hand wrote it all, so splits go by it.</param>
/// <param name="Batch">Batch within the writer's work.</param>
/// <param name="Brief">Whose voices the batch holds.</param>
/// <param name="Label">Gold label: a code, or <c>danger:gas</c>, <c>person:claim</c>, <c>thanks</c> and their opposites.</param>
/// <param name="Language">ISO 639-1; <c>en</c> unless the section says otherwise.</param>
public sealed record CorpusText(string Writer, string Batch, string Brief, string Label, string Language, string Subject, string Body)
{
    /// <summary>Whether the label says what the text is about: a service, topic, referral or none.</summary>
    public bool IsAbout => !Label.Contains(':', StringComparison.Ordinal) && Label is not ("not-danger" or "not-person" or "thanks" or "not-thanks");
}
