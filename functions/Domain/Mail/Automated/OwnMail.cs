using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Our own mail coming back: by the marker on it, by its sender, or by a Message-ID of ours under somebody else's name.</summary>
internal static class OwnMail
{
    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (mail.Own.IsMarkedOurs(mail.Headers[OwnMailbox.LoopHeader]))
            return MailEvidence.Because(DiscardReason.OwnMail, $"It carries our marker {OwnMailbox.LoopHeader}");
        // A report names us as the sender of what it reports on; that is no mail of ours.
        if (mail.RootReportType is not null)
            return null;
        if (mail.Email.From is { } from && mail.Own.Addresses.Contains(from.Address))
            return MailEvidence.Because(DiscardReason.OwnMail, $"It comes from our own address {from.Address}");
        if (IsFromServiceToItself(mail.Email))
            return MailEvidence.Because(DiscardReason.OwnMail, $"A service's mailbox wrote to itself: {mail.Email.From?.Address}");
        if (mail.Headers.All("X-Loop").Concat(mail.Headers.All("Delivered-To-Autoresponder")).Any(loop => mail.Own.Addresses.Any(ours => loop.Contains(ours, StringComparison.OrdinalIgnoreCase))))
            return MailEvidence.Because(DiscardReason.OwnMail, "X-Loop names our own address");
        return HasOurMessageId(mail) ? MailEvidence.Because(DiscardReason.OwnMail, "Its Message-ID is one of ours although somebody else sent it") : null;
    }

    /// <summary>A person may write to their own address and send us a blind copy; a mailbox named for a service does not.</summary>
    private static bool IsFromServiceToItself(InboundEmail email) =>
        email.From is { } from && email.To is [var only] && only.Address == from.Address && ServiceNames.Contains(from.LocalPart);

    private static readonly HashSet<string> ServiceNames = new(
        ["311", "contact", "contactus", "help", "helpdesk", "info", "office", "service", "services", "support", "webmaster"],
        StringComparer.Ordinal);

    // Colleagues share our domain and write to us: only a sender from elsewhere cannot have made such an id.
    private static bool HasOurMessageId(MailEvidence mail) =>
        mail.Email.MessageId is { } id && mail.Email.From is { Domain.Length: > 0 } from
        && mail.Own.Addresses.Any(ours => DomainOf(ours) is { Length: > 0 } domain && id.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase) && !IsWithin(from.Domain, domain));

    private static bool IsWithin(string domain, string ours) =>
        domain.Equals(ours, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + ours, StringComparison.OrdinalIgnoreCase) || ours.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];
}
