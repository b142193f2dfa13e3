using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Text;

/// <summary>A mail forwarded inline or attached: who wrote it first, and what.</summary>
/// <param name="From">The original sender; null when the forward does not name one.</param>
/// <param name="Subject">Original subject, or null.</param>
/// <param name="Date">Original date as written by the client (any language), or null.</param>
/// <param name="Text">Original text taken apart.</param>
/// <param name="Note">What the forwarder wrote above it, without the forwarder's signature; empty when nothing.</param>
public sealed record ForwardedMail(MailAddress? From, string? Subject, string? Date, WrittenText Text, string Note)
{
    public IReadOnlyList<MailAddress> To { get; init; } = [];

    public IReadOnlyList<MailAddress> Cc { get; init; } = [];
}
