namespace Toronto311.Domain.Deciding;

/// <summary>A service request the sender has with us, as far as a decision may turn on it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ServiceCode">The service.</param>
/// <param name="Area">The street, corner or park it is on; null when its place does not tell.</param>
/// <param name="IsOpen">Whether it is not closed yet.</param>
public sealed record KnownRequest(string Id, string ServiceCode, string? Area, bool IsOpen);
