using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Decisions, one per email, never changed once kept.</summary>
public interface IDecisions
{
    /// <summary>Keeps a decision unless the email has one already.</summary>
    /// <returns>The decision that stands: the one given, or the earlier one.</returns>
    Task<DecisionDocument> KeepAsync(DecisionDocument decision, CancellationToken cancellationToken);

    Task<DecisionDocument?> FindAsync(EmailKey key, CancellationToken cancellationToken);

    /// <summary>Decisions by time received, the newest first.</summary>
    Task<IReadOnlyList<DecisionDocument>> ListAsync(int skip, int take, CancellationToken cancellationToken);
}
