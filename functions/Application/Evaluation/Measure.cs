using System.Runtime.InteropServices;
using Toronto311.Domain.Classification;

namespace Toronto311.Application.Evaluation;

/// <summary>One figure of an evaluation: how many of how many, with its 95% bounds.</summary>
/// <param name="Name">Stable name, by which a baseline holds it.</param>
/// <param name="What">What was counted, in words.</param>
/// <param name="Value">The count.</param>
/// <param name="MoreIsBetter">Whether a larger share is the better one.</param>
public sealed record Measure(string Name, string What, Proportion Value, bool MoreIsBetter);

/// <summary>How one label fares.</summary>
/// <param name="Code">The label.</param>
/// <param name="Held">Emails that hold it as their first matter.</param>
/// <param name="Precision">Of the emails given this label, those that hold it.</param>
/// <param name="Recall">Of the emails that hold it, those given a right label.</param>
/// <param name="Coverage">Of the emails that hold it, those on which something was done without a person.</param>
/// <param name="Risk">Of what was done under this label without a person, what was wrong.</param>
public sealed record LabelMeasure(string Code, int Held, Proportion Precision, Proportion Recall, Proportion Coverage, Proportion Risk);

/// <summary>One bar of a reliability diagram: predictions of about one confidence.</summary>
/// <param name="From">Least confidence of the bar.</param>
/// <param name="To">Greatest.</param>
/// <param name="MeanConfidence">What the predictions said of themselves.</param>
/// <param name="Right">What was right.</param>
public sealed record ReliabilityBin(double From, double To, double MeanConfidence, Proportion Right);

/// <summary>One point of a risk-coverage curve.</summary>
/// <param name="Confidence">Least confidence acted on.</param>
/// <param name="Coverage">Share of the emails at or above it.</param>
/// <param name="Risk">Share of those that are wrong.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RiskPoint(double Confidence, double Coverage, double Risk);

/// <summary>Two labels that are taken for each other.</summary>
/// <param name="Held">The email's first matter.</param>
/// <param name="Given">The label it was given.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(string Held, string Given, int Count);
