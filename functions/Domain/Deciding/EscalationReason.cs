namespace Toronto311.Domain.Deciding;

/// <summary>Why a person must decide. One closed list; the names are the contract of <c>decide --json</c>.</summary>
public enum EscalationReason
{
    /// <summary>Life or property may be in danger now.</summary>
    Danger,

    /// <summary>The matter or its writer needs a person, whatever the software could answer.</summary>
    PersonFirst,

    /// <summary>No label is sure enough to act on.</summary>
    LowConfidence,

    /// <summary>Rules ask for different things.</summary>
    RuleConflict,

    /// <summary>From a councillor's office.</summary>
    Councillor,

    /// <summary>Written in a language the software does not decide in, or has no answer in.</summary>
    Language,

    /// <summary>The matching card is not approved, or has expired; it goes along as a draft.</summary>
    AnswerNotApproved,

    /// <summary>The resident wrote back to an automatic answer.</summary>
    ReplyToAnswer,

    /// <summary>About an earlier request or conversation.</summary>
    FollowUp,

    /// <summary>Our own reply could not be delivered.</summary>
    NotDelivered,

    /// <summary>The sender failed authentication (DMARC).</summary>
    SenderFailed,

    /// <summary>Over a cap on automatic mail, or automatic mail is switched off while over it.</summary>
    OverCap,

    /// <summary>The mail is beyond a bound or cannot be read; its raw bytes are kept.</summary>
    Unreadable,

    /// <summary>Handling failed repeatedly; the raw mail is kept.</summary>
    Failed,

    /// <summary>Nothing may be done automatically: not yet approved, or switched to people.</summary>
    NothingAutomatic,
}
