using Toronto311.Domain.Mail.Automated;

namespace Toronto311.Domain.Mail;

/// <summary>Tells mail that no person wrote from a resident's, so that machines are never answered and people always are.</summary>
/// <remarks>What a standard says counts first, then what makers of mail programs do, then words; where words alone speak, doubt is in favour of a person.</remarks>
public static class AutomatedMailDetector
{
    private static readonly Func<MailEvidence, AutomatedMail?>[] Checks =
    [
        OwnMail.Find, Reports.Find, CalendarReplies.Find, Bounces.Find, AutomaticHeaders.Find, ReadReceipts.Find, Absences.Find, Lists.Find, Acknowledgements.Find,
    ];

    /// <summary>The one reason why the email is automated mail, with its evidence; null when a person wrote it to us.</summary>
    public static AutomatedMail? Detect(InboundEmail email, OwnMailbox own)
    {
        var evidence = new MailEvidence(email, own);
        foreach (var check in Checks)
            if (check(evidence) is { } found)
                return found;
        return null;
    }
}
