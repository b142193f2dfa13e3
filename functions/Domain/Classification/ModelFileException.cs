namespace Toronto311.Domain.Classification;

/// <summary>A model file that cannot be used, and what to do about it.</summary>
public sealed class ModelFileException(string why) : Exception(why);
