namespace Toronto311.Domain.Deciding;

/// <summary>Why a resident needs a person and not a card alone.</summary>
/// <param name="Kind">shelter, claim, foi, accessibility, complaint, bite, bereavement, hardship, legal, upset or phone-me.</param>
/// <param name="Words">The words that say so.</param>
public sealed record PersonNeed(string Kind, string Words);
