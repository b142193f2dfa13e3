namespace Toronto311.Domain.Answers;

/// <summary>An approved answer to one topic, as the resident will read it.</summary>
/// <param name="Code">The topic or referral it answers.</param>
/// <param name="Language">Language it is written in, ISO 639-1.</param>
/// <param name="Title">What it is about; becomes part of the reply's subject.</param>
/// <param name="Owner">City division or body that answers for its facts.</param>
/// <param name="Source">Where its facts come from: addresses, or "unsourced".</param>
/// <param name="Approval">Who approved it and when; null when nobody has.</param>
/// <param name="ExpiresOn">The last day it may be sent.</param>
/// <param name="Body">Paragraphs and "- " list items in plain text.</param>
public sealed record Card(string Code, string Language, string Title, string Owner, string Source, CardApproval? Approval, DateOnly ExpiresOn, string Body)
{
    /// <summary>Language of cards that do not name one.</summary>
    public const string English = "en";

    /// <summary>Whether the card may be sent on a day: approved by someone whose approval counts here, and not expired.</summary>
    /// <param name="day">The day in Toronto.</param>
    /// <param name="isSample">Whether this is the bundled sample, for which the sample owner's approval counts.</param>
    public bool MaySend(DateOnly day, bool isSample) =>
        Approval is { } approval && approval.On <= day && day <= ExpiresOn && (isSample || !approval.IsForSampleOnly);
}

/// <summary>Who approved a card, and the day.</summary>
public sealed record CardApproval(string By, DateOnly On)
{
    /// <summary>Name under which cards are approved for the bundled sample and nothing else.</summary>
    public const string SampleOwner = "sample";

    public bool IsForSampleOnly => By == SampleOwner;
}
