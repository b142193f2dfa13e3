namespace Toronto311.Application.Inbound;

/// <summary>A mail that cannot be accepted because of the mail itself: trying again changes nothing, so its source sets it aside for a person.</summary>
/// <param name="reason">Why, in words an operator reads.</param>
public sealed class MailRefusedException(string reason) : Exception(reason);
