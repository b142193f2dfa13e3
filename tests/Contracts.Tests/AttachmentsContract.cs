using Toronto311.Application.Requests;

namespace Toronto311.Tests.Contracts;

/// <summary>What every store of photos' copies does.</summary>
public abstract class AttachmentsContract : KeptBytesContract
{
    protected abstract IAttachments Attachments { get; }

    protected override Task<bool> PutAsync(string key, ReadOnlyMemory<byte> bytes) => Attachments.PutAsync(new AttachmentKey(key), bytes, default);

    protected override Task<byte[]?> GetAsync(string key) => Attachments.GetAsync(new AttachmentKey(key), default);

    protected override IAsyncEnumerable<string> ListAsync() => Attachments.ListAsync(default).Select(key => key.Value);
}
