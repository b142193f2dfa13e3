using Toronto311.Domain.Deciding.Steps;
using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Deciding;

/// <summary>Comes to the one decision about an email. Pure: the same email, facts and release give the same decision, wherever it is called from.</summary>
public static class Decider
{
    /// <summary>The deciding order. Each step settles the email, asks for a fact, or adds what it found and leaves a line in the trace.</summary>
    private static readonly (string Name, Func<Deliberation, DeciderResult?> Take)[] Steps =
    [
        ("automated", AutomatedStep.Take),
        ("seen before", SeenBeforeStep.Take),
        ("language", LanguageStep.Take),
        ("danger", DangerStep.Take),
        ("conversation", ConversationStep.Take),
        ("councillor", CouncillorStep.Take),
        ("parts", PartsStep.Take),
        ("places", PlacesStep.Take),
        ("person first", PersonFirstStep.Take),
        ("rules", RulesStep.Take),
        ("thresholds", ThresholdsStep.Take),
    ];

    /// <summary>Names of the steps in their order, as they stand in a trace.</summary>
    public static IReadOnlyList<string> StepNames { get; } = [.. Steps.Select(step => step.Name)];

    public static DeciderResult Decide(InboundEmail email, Facts facts, Release release)
    {
        var deliberation = new Deliberation(email, facts, release);
        foreach (var (_, take) in Steps)
            if (take(deliberation) is { } result)
                return result;
        throw new InvalidOperationException("the last step settles every email");
    }

    /// <summary>The decision about mail that could not be read: a person looks at the raw bytes.</summary>
    public static Decision Unreadable(MailReading.Unreadable reading, int release) => new()
    {
        Key = reading.Key,
        Release = release,
        Parts = [new PartDecision("", new PartOutcome.Escalated([EscalationReason.Unreadable]), [])],
        Trace = [new TraceLine("read", reading.Why)],
    };
}
