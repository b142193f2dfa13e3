using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Reads raw bytes into an email; never throws. The one implementation is in the Mime adapter, where its library stays.</summary>
public delegate MailReading ReadMail(ReadOnlyMemory<byte> raw, Envelope envelope);
