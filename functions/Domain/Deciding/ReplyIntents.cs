using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears what a resident wants who writes about a request of theirs again. What speaks for a person is looked for first.</summary>
public static class ReplyIntents
{
    private static readonly PhraseBook Book = new(ReplyIntentWords.English, ReplyIntentWords.French);

    /// <summary>What the text wants, and the words that say so; <see cref="ReplyIntent.Unknown"/> when none do.</summary>
    public static (ReplyIntent Intent, string Words) Of(string text) => Book.Find(text) switch
    {
        { Kind: "not fixed" } found => (ReplyIntent.NotFixed, found.Words),
        { Kind: "cancel" } found => (ReplyIntent.Cancel, found.Words),
        { Kind: "status" } found => (ReplyIntent.Status, found.Words),
        { Kind: "settled" } found => (ReplyIntent.Settled, found.Words),
        _ => (ReplyIntent.Unknown, ""),
    };
}
