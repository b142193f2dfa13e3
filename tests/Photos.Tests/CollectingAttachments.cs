using Toronto311.Application.Requests;

namespace Toronto311.Tests.Photos;

/// <summary>A store that remembers what it was given.</summary>
internal sealed class CollectingAttachments : IAttachments
{
    public Dictionary<AttachmentKey, byte[]> Kept { get; } = [];

    public Task<bool> PutAsync(AttachmentKey key, ReadOnlyMemory<byte> copy, CancellationToken cancellationToken) => Task.FromResult(Kept.TryAdd(key, copy.ToArray()));

    public Task<byte[]?> GetAsync(AttachmentKey key, CancellationToken cancellationToken) => Task.FromResult(Kept.GetValueOrDefault(key));

    public IAsyncEnumerable<AttachmentKey> ListAsync(CancellationToken cancellationToken) => Kept.Keys.ToAsyncEnumerable();
}
