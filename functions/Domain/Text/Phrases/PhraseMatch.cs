namespace Toronto311.Domain.Text.Phrases;

/// <summary>What a book of phrases found in a text: the kind, and the words that say so, to be shown to an agent.</summary>
internal sealed record PhraseMatch(string Kind, string Words);
