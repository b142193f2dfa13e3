namespace Toronto311.Tests.Trainers;

/// <summary>A text to label, and which labels are right.</summary>
internal sealed record TestText(string Subject, string Body, Func<string, bool> IsRight);
