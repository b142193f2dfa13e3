namespace Toronto311.Domain.Mail.Automated.Words;

/// <summary>How automatic absence notes of one language speak; each entry is a list separated by bars, matching ignores case.</summary>
internal sealed record AbsenceWords(string Language)
{
    /// <summary>What programs put before the subject and people do not.</summary>
    public string Reply { get; init; } = "";

    /// <summary>Words of a subject about being away, which a person may use too.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The writer is away, or their office is closed.</summary>
    public string Away { get; init; } = "";

    /// <summary>When they return or answer, whom to turn to meanwhile, or that the note is automatic.</summary>
    public string Meanwhile { get; init; } = "";
}
