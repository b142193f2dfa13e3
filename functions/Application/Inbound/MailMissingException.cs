using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>A message names mail the archive does not have.</summary>
public sealed class MailMissingException(ArchiveKey key)
    : Exception($"the archive has no mail under {key}: restore it from a backup, then redo the message from the poison queue");
