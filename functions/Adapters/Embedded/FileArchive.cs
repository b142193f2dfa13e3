using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Embedded;

/// <summary>Raw mail as files, <c>mail/ab/cd/{key}.eml</c>.</summary>
internal sealed class FileArchive(HashedFiles files) : IMailArchive
{
    public static FileArchive Open(string folder, TimeProvider clock) => new(HashedFiles.Open(folder, ".eml", clock));

    public Task<bool> PutAsync(ArchiveKey key, ReadOnlyMemory<byte> raw, CancellationToken cancellationToken) => files.PutAsync(key.Value, raw, cancellationToken);

    public Task<byte[]?> GetAsync(ArchiveKey key, CancellationToken cancellationToken) => files.GetAsync(key.Value, cancellationToken);

    public IAsyncEnumerable<ArchiveKey> ListAsync(CancellationToken cancellationToken) =>
        files.Keys(cancellationToken).Select(key => new ArchiveKey(key)).ToAsyncEnumerable();
}
