using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;

namespace Toronto311.Domain.Deciding;

/// <summary>One email while it is being decided: what the steps so far have found. Lives for one call.</summary>
internal sealed class Deliberation(InboundEmail email, Facts facts, Release release)
{
    private readonly List<TraceLine> trace = [];

    public InboundEmail Email { get; } = email;

    public Facts Facts { get; } = facts;

    public Release Release { get; } = release;

    /// <summary>Subject and text that are decided on: the forwarded mail's where the email is a forward.</summary>
    public Matter Matter { get; } = Matter.Of(email);

    public IReadOnlyList<TraceLine> Trace => trace;

    public string Language { get; set; } = "und";

    public bool IsUrgent { get; set; }

    public bool IsFromCouncillor { get; set; }

    /// <summary>The office that passed a resident's email on asks that the resident be told too.</summary>
    public bool TellsResident { get; set; }

    /// <summary>Reasons that send the whole email to a person.</summary>
    public List<EscalationReason> Reasons { get; } = [];

    /// <summary>The conversation all parts join, once a step has found that they do.</summary>
    public string? Joins { get; set; }

    /// <summary>What whoever runs the system must know at once; null when there is nothing.</summary>
    public string? Alert { get; set; }

    /// <summary>The request that waited for its place, with the place this reply names.</summary>
    public RequestDraft? Completes { get; set; }

    /// <summary>The request that waits, for an agent to start from where the reply does not complete it.</summary>
    public RequestDraft? Waits { get; set; }

    /// <summary>Requests whose status is asked for.</summary>
    public IReadOnlyList<string> AsksStatusOf { get; set; } = [];

    /// <summary>The request that is not wanted any more.</summary>
    public string? Cancels { get; set; }

    /// <summary>The email does one plain thing to an earlier request: completes it, asks how it stands, or cancels it.</summary>
    public bool ContinuesRequest => Completes is not null || Cancels is not null || AsksStatusOf.Count > 0;

    /// <summary>Labels of the whole email, the surest first.</summary>
    public IReadOnlyList<Prediction> Labels { get; set; } = [];

    public List<DeliberatedPart> Parts { get; } = [];

    /// <summary>The email seems to hold more than the one matter it is decided on.</summary>
    public bool MayHoldMore { get; set; }

    public void Note(string step, string detail) => trace.Add(new TraceLine(step, detail));

    /// <summary>Sends the whole email to a person, and says why.</summary>
    public void Escalate(EscalationReason reason, string step, string detail)
    {
        if (!Reasons.Contains(reason))
            Reasons.Add(reason);
        Note(step, detail);
    }

    /// <summary>Ends the deliberation: the whole email is discarded.</summary>
    public DeciderResult Discard(DiscardReason reason, string step, string detail)
    {
        Note(step, detail);
        return Settle([new PartDecision(Matter.Text, new PartOutcome.Discarded(reason), [])]);
    }

    /// <summary>Ends the deliberation.</summary>
    public DeciderResult Settle(IReadOnlyList<PartDecision> parts) =>
        new DeciderResult.Decided(new Decision
        {
            Key = Email.Key,
            Release = Release.Number,
            Parts = parts,
            Labels = [.. Labels.Take(3)],
            Language = Language,
            IsUrgent = IsUrgent,
            IsFromCouncillor = IsFromCouncillor,
            TellsResident = TellsResident,
            Alert = Alert,
            Conversation = Facts.Conversation,
            OriginalSender = Email.Forwarded?.From,
            Confidence = parts.Where(part => part.Outcome.Disposition is Disposition.Filed or Disposition.Asked or Disposition.Answered)
                .Select(part => part.Labels.Count > 0 ? part.Labels[0].Confidence : 1)
                .DefaultIfEmpty(Labels.Count > 0 ? Labels[0].Confidence : 1)
                .Min(),
            Trace = Trace,
        });
}

/// <summary>One matter of an email while it is being decided.</summary>
internal sealed class DeliberatedPart(string text, IReadOnlyList<Prediction> labels)
{
    public string Text { get; } = text;

    /// <summary>The surest first; rules may shift them.</summary>
    public IReadOnlyList<Prediction> Labels { get; set; } = labels;

    public Place? Place { get; set; }

    /// <summary>The address in the signature, never filed unasked.</summary>
    public Place? OfferedPlace { get; set; }

    public List<EscalationReason> Reasons { get; } = [];

    /// <summary>Labels a rule has vetoed here.</summary>
    public IReadOnlySet<string> Vetoed { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>A rule says this is spam.</summary>
    public bool IsSpam { get; set; }
}
