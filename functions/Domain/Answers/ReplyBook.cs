namespace Toronto311.Domain.Answers;

/// <summary>What replies are made of besides the cards.</summary>
/// <param name="Words">The sentences by language; every language mail is decided in has its own.</param>
/// <param name="Notes">Notes for writers in other languages.</param>
public sealed record ReplyBook(IReadOnlyDictionary<string, ReplyWords> Words, CourtesyNotes Notes);
