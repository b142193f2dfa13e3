using Toronto311.Adapters.Embedded;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Application.Switches;

namespace Toronto311.Tests.Contracts.Embedded;

public sealed class EmbeddedMailArchiveTests : MailArchiveContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IMailArchive Archive => _temporary.Store.Archive;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedAttachmentsTests : AttachmentsContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IAttachments Attachments => _temporary.Store.Attachments;

    [Fact]
    public async Task A_photo_is_a_plain_file_named_by_its_hash_in_a_folder_of_its_own()
    {
        var photo = Some.Mail("photo");
        var key = Some.Key(photo).Value;

        await PutAsync(key, photo);

        Assert.Equal(photo, await File.ReadAllBytesAsync(Path.Combine(_temporary.Folder, EmbeddedStore.PhotosFolder, key[..2], key[2..4], key + ".jpg")));
        Assert.Empty(await _temporary.Store.Archive.ListAsync(default).ToListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../toronto311.db")]
    public async Task A_key_cannot_lead_out_of_the_photos(string key) =>
        await Assert.ThrowsAsync<ArgumentException>(() => GetAsync(key));

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedMessageQueueTests : MessageQueueContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IQueues Queues => _temporary.Store.Queues;

    protected override Task LetPassAsync(TimeSpan time)
    {
        _temporary.Clock.Advance(time);
        return Task.CompletedTask;
    }

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedLedgerTests : LedgerContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override ILedger Ledger => _temporary.Store.Ledger;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedDecisionsTests : DecisionsContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IDecisions Decisions => _temporary.Store.Decisions;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedServiceRequestsTests : ServiceRequestsContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IServiceRequests Requests => _temporary.Store.ServiceRequests;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedEscalationsTests : EscalationsContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IEscalations Escalations => _temporary.Store.Escalations;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedOutboxTests : OutboxContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IOutbox Outbox => _temporary.Store.Outbox;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedConversationsTests : ConversationsContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override IConversations Conversations => _temporary.Store.Conversations;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedSurgesTests : SurgesContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override ISurges Surges => _temporary.Store.Surges;

    public void Dispose() => _temporary.Dispose();
}

public sealed class EmbeddedSwitchesTests : SwitchesContract, IDisposable
{
    private readonly TemporaryStore _temporary = new();

    protected override ISwitches Switches => _temporary.Store.Switches;

    public void Dispose() => _temporary.Dispose();
}
