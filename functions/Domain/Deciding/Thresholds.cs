namespace Toronto311.Domain.Deciding;

/// <summary>The confidences at which the software acts without a person. Part of the release, where administrators see them.</summary>
/// <param name="Answer">Least confidence to send a card.</param>
/// <param name="File">Least confidence to write a service request or to ask for its place.</param>
/// <param name="Part">Least confidence for a stretch of text to count as a matter of its own.</param>
/// <param name="Margin">Least distance to the runner-up.</param>
/// <param name="Danger">Confidence of danger at which a person is alerted.</param>
/// <param name="Person">Confidence that a person is needed at which one is.</param>
public sealed record Thresholds(double Answer, double File, double Part, double Margin, double Danger, double Person);
