using System.Diagnostics;
using Toronto311.Application.Releases;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>One email's way through: read, gather, decide, keep, act, settle. Safe to repeat at any point: a redelivery resumes, a second copy is a duplicate.</summary>
public sealed class HandleInboundEmail(
    IMailArchive archive,
    ReadMail read,
    GatherFacts gather,
    CurrentRelease releases,
    IDecisions decisions,
    CarryOut carryOut,
    ILedger ledger,
    TimeProvider clock)
{
    /// <exception cref="MailMissingException">The archive lacks the bytes: not a fault of the mail, so it is tried again.</exception>
    public async Task HandleAsync(EmailAccepted message, CancellationToken cancellationToken)
    {
        var key = new ArchiveKey(message.ArchiveKey);
        if (await ledger.FindAsync(key, cancellationToken) is { Settlement: not null })
            return; // Delivered again after it was settled: everything is done.
        var raw = await archive.GetAsync(key, cancellationToken) ?? throw new MailMissingException(key);
        var reading = read(raw, new Envelope(message.MailFrom, message.RcptTo ?? []));
        var email = reading.Match<InboundEmail?>(readable => readable.Email, _ => null);
        var emailKey = reading.Match(readable => readable.Email.Key, unreadable => unreadable.Key);
        var standing = await decisions.FindAsync(emailKey, cancellationToken)
            ?? await decisions.KeepAsync(await DecideAsync(reading, message, cancellationToken), cancellationToken);
        if (standing.ArchiveKey == key.Value)
            await carryOut.ForAsync(standing, email, raw, cancellationToken);
        await ledger.SettleAsync(key, Settled(standing.ArchiveKey == key.Value || email is null ? standing : SecondCopy(email, message)), cancellationToken);
    }

    /// <summary>The decision about another copy of an email that has its decision already; it is not kept, only settled.</summary>
    private DecisionDocument SecondCopy(InboundEmail email, EmailAccepted message)
    {
        var now = clock.GetUtcNow();
        var facts = new Facts { ReceivedAt = TorontoTime.Of(message.ReceivedAt), Today = TorontoTime.DayOf(now), WasSeenBefore = true };
        return DecisionDocuments.From(FactFinder.Decide(email, facts, releases.Current), message.ArchiveKey, message.ReceivedAt, now, 0);
    }

    private async Task<DecisionDocument> DecideAsync(MailReading reading, EmailAccepted message, CancellationToken cancellationToken)
    {
        if (reading is not MailReading.Readable { Email: var email })
        {
            var unreadable = (MailReading.Unreadable)reading;
            var decided = Decider.Unreadable(unreadable, releases.Current.Number);
            return DecisionDocuments.From(decided, message.ArchiveKey, message.ReceivedAt, clock.GetUtcNow(), 0) with { Subject = unreadable.Glimpse["Subject"] ?? "" };
        }

        var facts = await gather.ForAsync(email, message.ReceivedAt, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var decision = FactFinder.Decide(email, facts, releases.Current);
        var micros = (long)Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        return DecisionDocuments.From(decision, message.ArchiveKey, message.ReceivedAt, clock.GetUtcNow(), micros) with
        {
            Subject = email.Subject,
            FromName = email.From?.Name,
            FromAddress = email.From?.Address,
            MessageId = email.MessageId,
        };
    }

    private Settlement Settled(DecisionDocument decision) => new()
    {
        SettledAt = clock.GetUtcNow(),
        EmailKey = decision.EmailKey,
        Disposition = decision.Disposition,
        Reasons = decision.Reasons,
        Labels = decision.Labels,
        Release = decision.Release,
        Confidence = decision.Confidence,
        Language = decision.Language,
        IsUrgent = decision.IsUrgent,
        IsFromCouncillor = decision.IsFromCouncillor,
        DecideMicros = decision.DecideMicros,
    };
}
