using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;

namespace Toronto311.Adapters.Training;

/// <summary>Which texts of the corpus teach a head, and what each of them teaches it.</summary>
/// <param name="Name">The head.</param>
/// <param name="LabelOf">Label a text teaches, or null when it teaches this head nothing.</param>
internal sealed record HeadPlan(string Name, Func<CorpusText, string?> LabelOf)
{
    /// <summary>Whether the head listens to each passage of a text, since what it listens for may be said in passing.</summary>
    public bool HearsPassages => Name is LinearModel.Danger or LinearModel.Person;

    /// <summary>Matters that may themselves be dangers or need a person: they teach neither side.</summary>
    private static readonly HashSet<string> MayBeDanger = new(
        [
            "gas-smell", "carbon-monoxide-alarm", "power-out-wires-down", "cable-wire-hanging", "sewer-backup", "sewer-blocked", "watermain-break",
            "water-leak", "tree-emergency", "tree-dangerous-private", "catch-basin-manhole-damaged", "road-sinking", "road-structure", "street-outreach-encampment",
            "shelter-central-intake", "animal-cruelty", "animal-care", "animal-bite-menace", "dog-bite", "pollution-spill", "fire-non-emergency", "police-non-emergency",
            "needle-cleanup", "medical-health-advice", "traffic-signal-repair", "hydrant-problem", "workplace-heat-safety", "warming-centres", "emergency-preparedness", "none",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> MayNeedPerson = new(
        [
            "shelter-central-intake", "street-outreach-encampment", "warming-centres", "claim-against-city", "foi-request", "accessibility-feedback", "complaints-ombudsman",
            "service-complaint-waste", "service-complaint-roads", "service-complaint-water", "service-complaint-other", "compliment-comment", "dog-bite", "animal-bite-menace",
            "cemeteries", "cemetery-info", "social-housing", "ontario-works", "tax-relief", "landlord-tenant-board", "sr-status", "medical-health-advice", "odsp", "tchc-tenant",
            "social-services-211", "utility-bill-high", "taxi-rideshare", "birth-death-certificate", "none",
        ],
        StringComparer.Ordinal);

    public static IReadOnlyList<HeadPlan> All(TopicList topics) =>
        [
            .. DecidedLanguages.All.Select(language => new HeadPlan(LinearModel.AboutIn(language), text => IsOneMatter(text, language) ? topics.Settled(text.Label) : null)),
            .. DecidedLanguages.All.Select(language => new HeadPlan(LinearModel.WantsIn(language), text => IsOneMatter(text, language) ? WantOf(topics.Settled(text.Label), topics) : null)),
            new(LinearModel.SeveralWords, text => text.IsAbout && IsDecided(text) ? text.IsMixed ? LinearModel.SeveralWords : LinearModel.No : null),
            new(LinearModel.Danger, text => IsDecided(text) ? Told(text, LinearModel.Danger, MayBeDanger) : null),
            new(LinearModel.Person, text => IsDecided(text) ? Told(text, LinearModel.Person, MayNeedPerson) : null),
        ];

    /// <summary>Whether a head says what an email is about.</summary>
    public static bool IsAbout(string head) => DecidedLanguages.All.Any(language => LinearModel.AboutIn(language) == head);

    private static bool IsOneMatter(CorpusText text, string language) => text is { IsAbout: true, IsMixed: false } && text.Language == language;

    /// <summary>What is wanted under a label: a topic is asked about, a service reported to; a matter of another body may be either.</summary>
    public static string? WantOf(string label, TopicList topics) =>
        label == Prediction.None ? null
        : topics.Find(label) is not { } topic ? LinearModel.Reports
        : topic.Kind == TopicKind.Refer ? null
        : LinearModel.Asks;

    /// <summary>Of other languages there are nearly no harmless texts: they would teach that a foreign word is a danger.</summary>
    private static bool IsDecided(CorpusText text) => DecidedLanguages.All.Contains(text.Language, StringComparer.Ordinal);

    /// <summary>All kinds of danger, or of need, teach one label: a new kind has more in common with the others than with harmless mail.</summary>
    private static string? Told(CorpusText text, string head, HashSet<string> unclear) => text.IsKind(head) switch
    {
        true => head,
        false => LinearModel.No,
        null => text.IsAbout && !text.Labels.Any(unclear.Contains) ? LinearModel.No : null,
    };
}
