namespace Toronto311.Domain.Text.Words;

/// <summary>The words one language's mail clients put around somebody else's mail: header labels, forward lines, "wrote".</summary>
/// <remarks>Each entry is a list separated by bars; matching ignores case.</remarks>
internal sealed record MailWords(string Language)
{
    public string From { get; init; } = "";

    public string Date { get; init; } = "";

    public string To { get; init; } = "";

    public string Cc { get; init; } = "";

    public string Subject { get; init; } = "";

    public string ReplyTo { get; init; } = "";

    /// <summary>Lines that say a mail is passed on, without their dashes and colon.</summary>
    public string Forwarded { get; init; } = "";

    /// <summary>Lines that say an earlier mail follows, in replies as in forwards.</summary>
    public string Original { get; init; } = "";

    /// <summary>"wrote" as it stands in the line above a quote.</summary>
    public string Wrote { get; init; } = "";

    /// <summary>How such a line begins, such as "On".</summary>
    public string On { get; init; } = "";
}
