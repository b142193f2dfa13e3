namespace Toronto311.Application.Requests;

/// <summary>Gets the decoded bytes of attachments out of a raw mail; never throws. The one implementation is in the Mime adapter.</summary>
/// <param name="raw">The mail as archived.</param>
/// <param name="sha256s">Hashes of the wanted files, as <see cref="Domain.Mail.Attachment.Sha256"/> has them.</param>
/// <returns>The files that were found, by hash.</returns>
public delegate IReadOnlyDictionary<string, byte[]> ReadAttachments(ReadOnlyMemory<byte> raw, IReadOnlySet<string> sha256s);
