using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Rules;

/// <summary>What rules can see of one email, or of one of its parts: the values behind the fields of a condition.</summary>
public sealed record RuleSubject
{
    /// <summary>When the email arrived, on a Toronto clock.</summary>
    public required DateTime Received { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>What the person wrote now; of a part, the part's words.</summary>
    public string Body { get; init; } = "";

    public string Quoted { get; init; } = "";

    /// <summary>Address of the writer; empty when the mail names nobody.</summary>
    public string Sender { get; init; } = "";

    /// <summary>What follows the @ of <see cref="Sender"/>.</summary>
    public string SenderDomain { get; init; } = "";

    /// <summary>Addresses of To and Cc.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public string Language { get; init; } = "und";

    public int AttachmentCount { get; init; }

    /// <summary>Media types such as <c>application/pdf</c>.</summary>
    public IReadOnlyList<string> AttachmentTypes { get; init; } = [];

    public IReadOnlyList<string> AttachmentNames { get; init; } = [];

    public bool HasPicture { get; init; }

    /// <summary>What the model said, the surest first; rules never see each other's shifts.</summary>
    public IReadOnlyList<Prediction> Labels { get; init; } = [];

    /// <summary>The place as written plainly, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Wire name of the place's kind, such as <c>address</c>, or null.</summary>
    public string? PlaceKind { get; init; }

    public bool IsReply { get; init; }

    public bool IsForward { get; init; }

    public bool FromCouncillor { get; init; }

    /// <summary>Emails from this sender in the last 30 days, this one not counted.</summary>
    public int RecentContacts { get; init; }

    public MailHeaders Headers { get; init; } = MailHeaders.None;

    public string? Spf { get; init; }

    public string? Dkim { get; init; }

    public string? Dmarc { get; init; }

    /// <summary>Words of the whole email; null counts those of <see cref="Body"/>.</summary>
    public int? WordCount { get; init; }
}
