namespace Toronto311.Domain.Deciding;

/// <summary>Why an email needs no one's attention. One closed list; the names are the contract of <c>decide --json</c>.</summary>
public enum DiscardReason
{
    /// <summary>A report that mail could not be delivered (RFC 3464 Action failed, or a non-standard bounce).</summary>
    Bounce,

    /// <summary>A report of a delay, a success or a relay: changes nothing.</summary>
    DeliveryNotice,

    /// <summary>An out-of-office note, automatic acknowledgement or challenge (RFC 3834).</summary>
    AutoReply,

    /// <summary>A disposition notification (RFC 8098).</summary>
    ReadReceipt,

    /// <summary>Somebody's calendar accepted or declined (RFC 5546 METHOD:REPLY and its kin).</summary>
    CalendarReply,

    /// <summary>An abuse or authentication-failure report (RFC 5965, RFC 6591, DMARC aggregate).</summary>
    FeedbackReport,

    /// <summary>List, newsletter or other bulk mail.</summary>
    MailingList,

    /// <summary>Our own mail coming back.</summary>
    OwnMail,

    /// <summary>Another copy of an email already decided.</summary>
    Duplicate,

    /// <summary>Unwanted advertising or fraud; kept in quarantine, never away.</summary>
    Spam,

    /// <summary>A plain thank-you.</summary>
    Thanks,

    /// <summary>No subject, no text and no attachment.</summary>
    Empty,
}
