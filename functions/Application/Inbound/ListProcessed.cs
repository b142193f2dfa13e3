using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>One mail as its source holds it.</summary>
/// <param name="Raw">Exactly the bytes received.</param>
/// <param name="Envelope">The SMTP addresses, as far as the source knows them.</param>
public sealed record SourceMail(ReadOnlyMemory<byte> Raw, Envelope Envelope);

/// <summary>The mails that a source has let go of since a time, for the comparison with the ledger.</summary>
public delegate IAsyncEnumerable<SourceMail> ListProcessed(DateTimeOffset since, CancellationToken cancellationToken);
