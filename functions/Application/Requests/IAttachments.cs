namespace Toronto311.Application.Requests;

/// <summary>The copies of residents' photos that may be shown: drawn anew, without metadata, each under the hash of its bytes. Files as they came are in the mail archive alone.</summary>
public interface IAttachments
{
    /// <summary>Keeps a copy durably; when this returns it survives a power cut.</summary>
    /// <returns>False when it was there already.</returns>
    Task<bool> PutAsync(AttachmentKey key, ReadOnlyMemory<byte> copy, CancellationToken cancellationToken);

    /// <summary>The copy, or null when there is none under that key.</summary>
    Task<byte[]?> GetAsync(AttachmentKey key, CancellationToken cancellationToken);

    /// <summary>Every key there is, in no particular order.</summary>
    IAsyncEnumerable<AttachmentKey> ListAsync(CancellationToken cancellationToken);
}
