using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Embedded;

/// <summary>Clean copies of photos as files, <c>photos/ab/cd/{key}.jpg</c>.</summary>
internal sealed class FileAttachments(HashedFiles files) : IAttachments
{
    public static FileAttachments Open(string folder, TimeProvider clock) => new(HashedFiles.Open(folder, ".jpg", clock));

    public Task<bool> PutAsync(AttachmentKey key, ReadOnlyMemory<byte> copy, CancellationToken cancellationToken) => files.PutAsync(key.Value, copy, cancellationToken);

    public Task<byte[]?> GetAsync(AttachmentKey key, CancellationToken cancellationToken) => files.GetAsync(key.Value, cancellationToken);

    public IAsyncEnumerable<AttachmentKey> ListAsync(CancellationToken cancellationToken) =>
        files.Keys(cancellationToken).Select(key => new AttachmentKey(key)).ToAsyncEnumerable();
}
