using System.Runtime.InteropServices;

namespace Toronto311.Domain.Text.Phrases;

/// <summary>One line of a book: chains of wordings that must stand in one sentence (or anywhere), and wordings that must not.</summary>
internal sealed record Phrase(string Kind, IReadOnlyList<Chain> Chains, IReadOnlyList<int> NotInSentence, IReadOnlyList<int> NotInText);

/// <summary>Wordings in order, each within so many words of the one before.</summary>
/// <param name="Groups">Numbers of the groups of alternative wordings.</param>
/// <param name="Gaps">Before each group but the first: how many words may stand between.</param>
/// <param name="IsAnywhere">Whether this chain may stand in another sentence than the first one.</param>
internal sealed record Chain(IReadOnlyList<int> Groups, IReadOnlyList<int> Gaps, bool IsAnywhere);

/// <summary>Where something stands in the plain text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int Start, int End);
