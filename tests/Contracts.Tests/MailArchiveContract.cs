using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts;

/// <summary>What every archive of raw mail does.</summary>
public abstract class MailArchiveContract : KeptBytesContract
{
    protected abstract IMailArchive Archive { get; }

    protected override Task<bool> PutAsync(string key, ReadOnlyMemory<byte> bytes) => Archive.PutAsync(new ArchiveKey(key), bytes, default);

    protected override Task<byte[]?> GetAsync(string key) => Archive.GetAsync(new ArchiveKey(key), default);

    protected override IAsyncEnumerable<string> ListAsync() => Archive.ListAsync(default).Select(key => key.Value);
}
