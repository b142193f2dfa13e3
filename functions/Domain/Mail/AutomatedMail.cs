using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Mail;

/// <summary>A mail no person wrote to us: its one reason and the evidence for it.</summary>
/// <param name="Reason">Bounce, DeliveryNotice, AutoReply, ReadReceipt, CalendarReply, FeedbackReport, MailingList or OwnMail.</param>
/// <param name="Evidence">What showed it, in words an agent understands, such as "Auto-Submitted: auto-replied".</param>
public sealed record AutomatedMail(DiscardReason Reason, string Evidence);
