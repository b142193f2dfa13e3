namespace Toronto311.Domain.Text.Words;

/// <summary>What a line such as "Von: …" above a quoted or forwarded mail tells.</summary>
internal enum HeaderField
{
    From,
    Date,
    To,
    Cc,
    Subject,
    ReplyTo,

    /// <summary>A label clients add that we only pass over, such as "Importance:".</summary>
    Other,
}
