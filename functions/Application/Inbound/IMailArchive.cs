using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Raw emails exactly as received, each under the hash of its bytes.</summary>
public interface IMailArchive
{
    /// <summary>Keeps the bytes durably; when this returns they survive a power cut.</summary>
    /// <returns>False when they were there already.</returns>
    Task<bool> PutAsync(ArchiveKey key, ReadOnlyMemory<byte> raw, CancellationToken cancellationToken);

    /// <summary>The bytes, or null when there are none under that key.</summary>
    Task<byte[]?> GetAsync(ArchiveKey key, CancellationToken cancellationToken);

    /// <summary>Every key there is, in no particular order.</summary>
    IAsyncEnumerable<ArchiveKey> ListAsync(CancellationToken cancellationToken);
}
