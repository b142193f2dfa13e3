using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>A mail's body sorted: its text in reading order, and what came along.</summary>
internal sealed class MailContent
{
    public string Text { get; set; } = "";

    /// <summary>Files, inline pictures among them, in reading order.</summary>
    public List<MimePart> Files { get; } = [];

    /// <summary>Whole mails attached to this one (not a report's returned mail, see <see cref="Returned"/>).</summary>
    public List<MimeEntity> Mails { get; } = [];

    public MessageDeliveryStatus? DeliveryStatus { get; set; }

    /// <summary>The mail, or only its header, that a report returns.</summary>
    public MessagePart? Returned { get; set; }
}
