using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Escalations;

/// <summary>A mail that its source could not hand over and has put apart: too large, say.</summary>
/// <param name="Id">Names it at its source, the same each time.</param>
/// <param name="Where">The folder it is in now.</param>
/// <param name="From">Who it seems to be from, or null.</param>
/// <param name="Subject">Its subject, or null.</param>
/// <param name="Why">Why it could not be taken, in words.</param>
public sealed record MailSetAside(string Id, string Where, string? From, string? Subject, string Why);

/// <summary>Puts before an agent that a mail was set apart, so that nobody has to look into that folder to know.</summary>
public sealed class TellOfSetAside(IEscalations escalations, TimeProvider clock)
{
    /// <summary>Telling again changes nothing.</summary>
    public Task ForAsync(MailSetAside mail, CancellationToken cancellationToken) => escalations.CreateAsync(
        new Escalation
        {
            Schema = Escalation.CurrentSchema,
            Id = DerivedIds.Escalation($"set aside {mail.Id}"),
            ArchiveKey = "",
            Reasons = [nameof(EscalationReason.Unreadable)],
            Detail = $"A mail from {mail.From ?? "nobody named"}, subject \"{mail.Subject}\", could not be taken in: {mail.Why}. It is in the folder {mail.Where} of the mailbox; read it there and write back.",
            IsUrgent = false,
            ReceivedAt = clock.GetUtcNow(),
        },
        cancellationToken);
}
