namespace Toronto311.Domain.Deciding;

/// <summary>What becomes of one part of an email; each kind with just what it needs to be carried out.</summary>
public abstract record PartOutcome
{
    private PartOutcome()
    {
    }

    /// <summary>An agent decides, starting from a proposal where there is one.</summary>
    /// <param name="Reasons">At least one, the weightiest first.</param>
    /// <param name="Request">The request that would be filed, or null.</param>
    /// <param name="Topic">The topic whose card would answer, or null.</param>
    /// <param name="CardGoesAlong">Whether that card is sent now, while a person reads the email too.</param>
    public sealed record Escalated(IReadOnlyList<EscalationReason> Reasons, RequestDraft? Request = null, string? Topic = null, bool CardGoesAlong = false) : PartOutcome;

    /// <summary>The request waits for its place.</summary>
    public sealed record Asked(RequestDraft Request) : PartOutcome;

    /// <summary>The request is written.</summary>
    /// <param name="TellToPhone">Whether the acknowledgement says to phone now (services of urgency emergency-phone).</param>
    /// <param name="Completes">The conversation whose open question this answers; null when the email says it all.</param>
    public sealed record Filed(RequestDraft Request, bool TellToPhone, string? Completes = null) : PartOutcome;

    /// <summary>The text joins what it is about.</summary>
    /// <param name="ConversationId">The conversation it joins.</param>
    /// <param name="Cancels">The request it says is not wanted any more; null when it only adds something.</param>
    public sealed record Appended(string ConversationId, string? Cancels = null) : PartOutcome;

    /// <summary>The resident is told how their requests stand.</summary>
    public sealed record Told(IReadOnlyList<string> RequestIds) : PartOutcome;

    /// <summary>The card of a topic is sent.</summary>
    public sealed record Answered(string Topic) : PartOutcome;

    /// <summary>Nothing is done.</summary>
    public sealed record Discarded(DiscardReason Reason) : PartOutcome;

    public T Match<T>(
        Func<Escalated, T> escalated,
        Func<Asked, T> asked,
        Func<Filed, T> filed,
        Func<Appended, T> appended,
        Func<Answered, T> answered,
        Func<Told, T> told,
        Func<Discarded, T> discarded) => this switch
        {
            Escalated outcome => escalated(outcome),
            Asked outcome => asked(outcome),
            Filed outcome => filed(outcome),
            Appended outcome => appended(outcome),
            Answered outcome => answered(outcome),
            Told outcome => told(outcome),
            _ => discarded((Discarded)this),
        };

    public Disposition Disposition => Match(
        _ => Disposition.Escalated, _ => Disposition.Asked, _ => Disposition.Filed, _ => Disposition.Appended, _ => Disposition.Answered, _ => Disposition.Answered, _ => Disposition.Discarded);

    /// <summary>The request this outcome files, waits for or proposes; null when it is about none.</summary>
    public RequestDraft? Draft => Match<RequestDraft?>(
        escalated => escalated.Request, asked => asked.Request, filed => filed.Request, _ => null, _ => null, _ => null, _ => null);

    /// <summary>The topic this outcome answers or proposes an answer to; null when there is none.</summary>
    public string? AnswerTopic => Match<string?>(
        escalated => escalated.Topic, _ => null, _ => null, _ => null, answered => answered.Topic, _ => null, _ => null);

    /// <summary>The reasons by name, as <c>decide --json</c> gives them.</summary>
    public IReadOnlyList<string> ReasonNames => Match<IReadOnlyList<string>>(
        escalated => [.. escalated.Reasons.Select(reason => reason.ToString())], _ => [], _ => [], _ => [], _ => [], _ => [], discarded => [discarded.Reason.ToString()]);
}
