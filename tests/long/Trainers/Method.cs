using Toronto311.Adapters.Training;

namespace Toronto311.Tests.Trainers;

/// <summary>A row of the comparison.</summary>
/// <param name="Name">Short name to pick it by.</param>
/// <param name="Is">What it is.</param>
/// <param name="Train">Learns from texts; throws <see cref="NotMeasuredException"/> when it cannot.</param>
internal sealed record Method(string Name, string Is, Func<IReadOnlyList<CorpusText>, IPredictor> Train);
