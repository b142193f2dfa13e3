namespace Toronto311.Domain.Deciding;

/// <summary>What becomes of an email or of one of its parts. The order matters: an email's disposition is the first here that any of its parts has.</summary>
public enum Disposition
{
    /// <summary>An agent decides.</summary>
    Escalated,

    /// <summary>The missing place is asked for.</summary>
    Asked,

    /// <summary>A service request is written.</summary>
    Filed,

    /// <summary>Joins an existing request or escalation.</summary>
    Appended,

    /// <summary>An approved card is sent.</summary>
    Answered,

    /// <summary>Nothing is done, for a named reason.</summary>
    Discarded,
}
