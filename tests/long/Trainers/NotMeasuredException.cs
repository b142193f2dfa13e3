namespace Toronto311.Tests.Trainers;

/// <summary>A row cannot be measured here; the message says why, and what to do about it.</summary>
internal sealed class NotMeasuredException(string message) : Exception(message);
