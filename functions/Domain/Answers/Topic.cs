namespace Toronto311.Domain.Answers;

/// <summary>Something residents ask about, or a matter of another body they write to the City about.</summary>
/// <param name="Code">Stable code; unique over services, topics and referrals.</param>
/// <param name="Group">Heading it stands under.</param>
/// <param name="Question">The question in a resident's words, or who looks after the matter.</param>
/// <param name="Kind">What its answer can do.</param>
/// <param name="ReferTo">The referral whose card answers, for topics of kind refer; otherwise null.</param>
public sealed record Topic(string Code, string Group, string Question, TopicKind Kind, string? ReferTo);

/// <summary>What a topic's card can do for the resident.</summary>
public enum TopicKind
{
    /// <summary>The card answers.</summary>
    Answer,

    /// <summary>The card says where the resident looks up what depends on the address, account or ticket.</summary>
    AnswerWithLookup,

    /// <summary>The matter belongs to another body; the card says to whom.</summary>
    Refer,
}
