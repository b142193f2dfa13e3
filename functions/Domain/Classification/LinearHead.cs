namespace Toronto311.Domain.Classification;

/// <summary>One question the model answers about a text, such as what it is about or whether there is danger.</summary>
/// <param name="Name">Stable name of the question.</param>
/// <param name="Labels">The answers it knows.</param>
/// <param name="Bias">Starting score of each label.</param>
/// <param name="Scale">What one step of a stored weight is worth.</param>
/// <param name="Temperature">Divides scores before they become confidences; found on texts held back from training.</param>
public sealed record LinearHead(string Name, IReadOnlyList<string> Labels, IReadOnlyList<float> Bias, float Scale, float Temperature);
