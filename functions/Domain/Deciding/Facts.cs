namespace Toronto311.Domain.Deciding;

/// <summary>What the decider cannot know from the email itself; gathered before it is asked, or when it asks.</summary>
public sealed record Facts
{
    /// <summary>When the email reached us, on a Toronto clock.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The day in Toronto on which it is decided; cards expire by it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Another email with this key was decided before.</summary>
    public bool WasSeenBefore { get; init; }

    /// <summary>The conversation this email belongs to, or null.</summary>
    public KnownConversation? Conversation { get; init; }

    /// <summary>Requests of this sender of late that the email may be about, those it names by number first; the newest first.</summary>
    public IReadOnlyList<KnownRequest> Requests { get; init; } = [];

    /// <summary>Numbers of requests the email names that are not this sender's, or not known.</summary>
    public IReadOnlyList<string> NamesOthers { get; init; } = [];

    /// <summary>The cap on automatic mail that is reached; null when none is.</summary>
    public ReachedCap? OverCap { get; init; }

    /// <summary>Topics answered to this sender in the last days, within the window of the release.</summary>
    public IReadOnlyList<string> AnsweredLately { get; init; } = [];

    /// <summary>Emails from this sender in the last 30 days, this one not counted.</summary>
    public int RecentContacts { get; init; }

    /// <summary>Answer to <see cref="Question.WhichLanguage"/>; null until asked.</summary>
    public SecondOpinion? Language { get; init; }

    /// <summary>How cards are approved here, and whether anything may go out without a person.</summary>
    public Permission Permission { get; init; } = Permission.NothingAutomatic;
}

/// <summary>What may be done without a person.</summary>
public enum Permission
{
    /// <summary>A fresh installation, or switched to people: everything goes to an agent.</summary>
    NothingAutomatic,

    /// <summary>Automatic with the cards a named owner approved.</summary>
    Approved,

    /// <summary>The bundled sample and <c>decide</c>: as a fully approved installation, but for cards no one approved.</summary>
    Sample,
}

/// <summary>A cap on automatic mail that is reached.</summary>
/// <param name="IsForAll">Whether it holds for everybody's mail, not only this sender's.</param>
/// <param name="Words">What is reached, in words for an agent.</param>
public sealed record ReachedCap(bool IsForAll, string Words);

/// <summary>What a costly second source said; <see cref="Value"/> is null when it is not configured or did not answer.</summary>
public sealed record SecondOpinion(string? Value);

/// <summary>An earlier exchange that this email continues.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Stage">How it stands.</param>
/// <param name="IsSameSender">Whether this email's sender is the one the conversation is with.</param>
/// <param name="Pending">The request that waits for its place, when <see cref="Stage"/> is asked.</param>
/// <param name="Language">The language it began in, for replies too short to tell theirs.</param>
public sealed record KnownConversation(string Id, ConversationStage Stage, bool IsSameSender, RequestDraft? Pending, string Language)
{
    /// <summary>Requests filed in it.</summary>
    public IReadOnlyList<KnownRequest> Requests { get; init; } = [];

    /// <summary>The email does not refer to it, but says the same, in the same words, for the same person, a short time later.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>How a conversation stands.</summary>
public enum ConversationStage
{
    /// <summary>A card was sent.</summary>
    Answered,

    /// <summary>A place was asked for and is awaited.</summary>
    Asked,

    /// <summary>A request was filed.</summary>
    Filed,

    /// <summary>An agent has it.</summary>
    Escalated,
}
