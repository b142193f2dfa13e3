using Toronto311.Domain.Text;

namespace Toronto311.Domain.Mail;

/// <summary>One email as a person at 311 would read it: who, what they wrote now, and what came along, each apart.</summary>
public sealed record InboundEmail
{
    public required EmailKey Key { get; init; }

    public MailHeaders Headers { get; init; } = MailHeaders.None;

    public Envelope Envelope { get; init; } = Envelope.Unknown;

    /// <summary>Who wrote: From, else Reply-To, else Sender; null when the mail names nobody.</summary>
    public MailAddress? From { get; init; }

    public IReadOnlyList<MailAddress> To { get; init; } = [];

    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    public string Subject { get; init; } = "";

    public DateTimeOffset? Date { get; init; }

    /// <summary>Without angle brackets; null when the mail had none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Message-IDs of In-Reply-To and References, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Every inline text part, HTML turned into text, in order, before anything is set apart.</summary>
    public string FullText { get; init; } = "";

    /// <summary><see cref="FullText"/> taken apart: written now, quoted, signature, disclaimer.</summary>
    public required WrittenText Text { get; init; }

    /// <summary>The mail that was forwarded inside this one, or null.</summary>
    public ForwardedMail? Forwarded { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The MIME tree in reading order, bounded by the scan before parsing.</summary>
    public IReadOnlyList<MailPart> Parts { get; init; } = [];

    public DeliveryReport? DeliveryReport { get; init; }

    public Authentication Authentication { get; init; } = Authentication.None;
}
