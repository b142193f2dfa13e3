using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Deciding;

/// <summary>What becomes of one email, and why: the one thing the rest of the system acts on, shows and replays.</summary>
public sealed record Decision
{
    public required EmailKey Key { get; init; }

    /// <summary>Number of the release that decided.</summary>
    public required int Release { get; init; }

    /// <summary>At least one part; several when the email asks for several things.</summary>
    public required IReadOnlyList<PartDecision> Parts { get; init; }

    /// <summary>The best three labels of the whole email, whatever became of it.</summary>
    public IReadOnlyList<Prediction> Labels { get; init; } = [];

    /// <summary>ISO 639-1 code of the language written in; <c>und</c> when the text is too short to tell.</summary>
    public string Language { get; init; } = "und";

    /// <summary>A person must see this at once.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>From a councillor's office.</summary>
    public bool IsFromCouncillor { get; init; }

    /// <summary>The office that passed a resident's email on asks that the resident be told too.</summary>
    public bool TellsResident { get; init; }

    /// <summary>What whoever runs the system must know at once; null when there is nothing.</summary>
    public string? Alert { get; init; }

    /// <summary>The conversation the email belongs to, or null.</summary>
    public KnownConversation? Conversation { get; init; }

    /// <summary>Who wrote first, when the email is a forward.</summary>
    public MailAddress? OriginalSender { get; init; }

    /// <summary>The least confidence among the parts that something is done about; 1 where the decision rests on no prediction.</summary>
    public double Confidence { get; init; } = 1;

    public required IReadOnlyList<TraceLine> Trace { get; init; }

    /// <summary>The first disposition, in the order of <see cref="Deciding.Disposition"/>, that any part has.</summary>
    public Disposition Disposition => Parts.Min(part => part.Outcome.Disposition);

    /// <summary>Reasons of the parts that gave the disposition, each once.</summary>
    public IReadOnlyList<string> Reasons =>
        [.. Parts.Where(part => part.Outcome.Disposition == Disposition).SelectMany(part => part.Outcome.ReasonNames).Distinct(StringComparer.Ordinal)];
}

/// <summary>One thing the email wants, in the writer's words, and what becomes of it.</summary>
public sealed record PartDecision(string Text, PartOutcome Outcome, IReadOnlyList<Prediction> Labels);

/// <summary>One line of the explanation: the step that spoke and what it found.</summary>
public readonly record struct TraceLine(string Step, string Detail);
