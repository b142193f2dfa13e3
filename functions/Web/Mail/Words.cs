using Toronto311.Application.Outbound;

namespace Toronto311.Web.Mail;

/// <summary>What the pages call things: the contract's names in a person's words.</summary>
internal static class Words
{
    public static readonly IReadOnlyList<string> Dispositions = ["escalated", "asked", "filed", "appended", "answered", "discarded", "waiting"];

    public static string Disposition(string name) => name switch
    {
        "escalated" => "For a person",
        "asked" => "Asked for the place",
        "filed" => "Filed",
        "appended" => "Joined",
        "answered" => "Answered",
        "discarded" => "Nothing to do",
        "waiting" => "Waiting",
        _ => name,
    };

    public static string Reason(string name) => name switch
    {
        "Danger" => "danger",
        "PersonFirst" => "needs a person",
        "LowConfidence" => "not sure enough",
        "RuleConflict" => "rules disagree",
        "Councillor" => "councillor's office",
        "Language" => "other language",
        "AnswerNotApproved" => "card not approved",
        "ReplyToAnswer" => "reply to an answer",
        "FollowUp" => "follow-up",
        "NotDelivered" => "our reply was not delivered",
        "SenderFailed" => "sender failed DMARC",
        "OverCap" => "over a cap",
        "Unreadable" => "could not be read",
        "Failed" => "handling failed",
        "NothingAutomatic" => "nothing automatic yet",
        "Bounce" => "bounce",
        "DeliveryNotice" => "delivery notice",
        "AutoReply" => "automatic reply",
        "ReadReceipt" => "read receipt",
        "CalendarReply" => "calendar reply",
        "FeedbackReport" => "feedback report",
        "MailingList" => "mailing list",
        "OwnMail" => "our own mail",
        "Duplicate" => "second copy",
        "Spam" => "spam, in quarantine",
        "Thanks" => "a thank-you",
        "Empty" => "empty",
        _ => name,
    };

    /// <summary>How far a reply has come.</summary>
    public static string Delivery(DeliveryState state) => state switch
    {
        DeliveryState.Held => "Reply kept, not sent (no mail server is set),",
        DeliveryState.Waiting => "Reply waiting to be sent",
        DeliveryState.Sent => "Reply sent",
        DeliveryState.Refused => "Reply not delivered",
    };
}
