namespace Toronto311.Domain.Mail;

/// <summary>The machine-readable part of a delivery status notification (RFC 3464 §2).</summary>
/// <param name="Recipients">One entry per recipient field group.</param>
/// <param name="OriginalMessageId">Message-ID of the mail reported on, from the returned part, or null.</param>
/// <param name="OriginalHeaders">Headers of the returned mail, or <see cref="MailHeaders.None"/>.</param>
public sealed record DeliveryReport(IReadOnlyList<DeliveryRecipient> Recipients, string? OriginalMessageId, MailHeaders OriginalHeaders);

/// <summary>What happened for one recipient.</summary>
/// <param name="Address">Final-Recipient or Original-Recipient without its type, or null.</param>
/// <param name="Action">failed, delayed, delivered, relayed or expanded, lower-case; null when missing (RFC 3464 §2.3.3).</param>
/// <param name="Status">Status code such as 5.1.1 (RFC 3463), or null.</param>
public sealed record DeliveryRecipient(string? Address, string? Action, string? Status);
