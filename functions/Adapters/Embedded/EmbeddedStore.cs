using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Application.Switches;

namespace Toronto311.Adapters.Embedded;

/// <summary>Everything the system keeps, in one folder on one machine: mail and photos as files, the rest in one SQLite database. Several processes may open the same folder.</summary>
public sealed class EmbeddedStore : IDisposable
{
    /// <summary>Name of the database file in the folder.</summary>
    public const string DatabaseFile = "toronto311.db";

    /// <summary>Name of the folder of raw mail in the folder.</summary>
    public const string MailFolder = "mail";

    /// <summary>Name of the folder of photos' copies in the folder.</summary>
    public const string PhotosFolder = "photos";

    private readonly Database _database;

    private EmbeddedStore(string folder, Database database, FileArchive archive, FileAttachments attachments, TimeProvider clock)
    {
        _database = database;
        Folder = folder;
        Archive = archive;
        Attachments = attachments;
        Queues = new SqliteQueues(database, clock);
        Ledger = new SqliteLedger(database);
        Decisions = new SqliteDecisions(database);
        ServiceRequests = new SqliteServiceRequests(database);
        Escalations = new SqliteEscalations(database);
        Outbox = new SqliteOutbox(database);
        Conversations = new SqliteConversations(database);
        Surges = new SqliteSurges(database);
        Switches = new SqliteSwitches(database);
    }

    public string Folder { get; }

    public IMailArchive Archive { get; }

    public IAttachments Attachments { get; }

    public IQueues Queues { get; }

    public ILedger Ledger { get; }

    public IDecisions Decisions { get; }

    public IServiceRequests ServiceRequests { get; }

    public IEscalations Escalations { get; }

    public IOutbox Outbox { get; }

    public IConversations Conversations { get; }

    public ISurges Surges { get; }

    public ISwitches Switches { get; }

    /// <summary>Opens the store, making what is not there yet and bringing an older database up to date.</summary>
    /// <exception cref="StoreException">The folder cannot be used; the message says why and what to do.</exception>
    public static EmbeddedStore Open(string folder, TimeProvider clock)
    {
        folder = Path.GetFullPath(folder);
        var archive = FileArchive.Open(Path.Combine(folder, MailFolder), clock);
        var attachments = FileAttachments.Open(Path.Combine(folder, PhotosFolder), clock);
        return new EmbeddedStore(folder, Database.Open(Path.Combine(folder, DatabaseFile)), archive, attachments, clock);
    }

    /// <summary>Finishes the writes under way and lets go of the database.</summary>
    public void Dispose() => _database.Dispose();
}
