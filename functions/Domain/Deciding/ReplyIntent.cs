namespace Toronto311.Domain.Deciding;

/// <summary>What a resident who has a request with us wants when they write about it again.</summary>
public enum ReplyIntent
{
    /// <summary>Nothing that the words alone tell.</summary>
    Unknown,

    /// <summary>It is still not done, or has come back: a person must look.</summary>
    NotFixed,

    /// <summary>The request is not wanted any more.</summary>
    Cancel,

    /// <summary>It is done, and the resident says so.</summary>
    Settled,

    /// <summary>How far is it?</summary>
    Status,
}
