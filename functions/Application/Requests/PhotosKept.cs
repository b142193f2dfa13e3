namespace Toronto311.Application.Requests;

/// <summary>What became of the files that came with one email.</summary>
/// <param name="Photos">Kept, in the email's order.</param>
/// <param name="NotKept">The others; they stay in the archived mail.</param>
public sealed record PhotosKept(IReadOnlyList<KeptPhoto> Photos, IReadOnlyList<NotKept> NotKept);

/// <summary>A file of which no copy was kept.</summary>
/// <param name="Name">What it was called, as plain text; empty when it had no name.</param>
/// <param name="Why">The reason in words that go on after "it was not kept:".</param>
public sealed record NotKept(string Name, string Why);
