namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>The tables and how an older database gets them. A document is JSON; columns hold only what is looked up, ordered or counted by.</summary>
internal static class Schema
{
    // "T311" in ASCII: SQLite's application_id, which tells our file from another program's.
    private const long OurMark = 0x54333131;

    /// <summary>Step n leads from schema n to n + 1. Steps are added, never changed. Times are ticks in UTC.</summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, visible_at INTEGER NOT NULL, sent_at INTEGER NOT NULL,
            receipt INTEGER NOT NULL DEFAULT 0, dequeue_count INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL);
        CREATE INDEX message_visible ON message (queue, visible_at, id);

        CREATE TABLE ledger (
            archive_key TEXT PRIMARY KEY, received_at INTEGER NOT NULL, disposition TEXT NOT NULL DEFAULT 'waiting', reason TEXT NOT NULL DEFAULT '',
            document TEXT NOT NULL, settlement TEXT);
        CREATE INDEX ledger_received ON ledger (received_at DESC, archive_key);
        CREATE INDEX ledger_disposition ON ledger (disposition, reason);

        CREATE TABLE decision (email_key TEXT PRIMARY KEY, received_at INTEGER NOT NULL, document TEXT NOT NULL);
        CREATE INDEX decision_received ON decision (received_at DESC, email_key);

        CREATE TABLE service_request (id TEXT PRIMARY KEY, requested_at INTEGER NOT NULL, document TEXT NOT NULL);
        CREATE INDEX service_request_requested ON service_request (requested_at DESC, id);

        CREATE TABLE escalation (id TEXT PRIMARY KEY, is_urgent INTEGER NOT NULL, received_at INTEGER NOT NULL, document TEXT NOT NULL);
        CREATE INDEX escalation_order ON escalation (is_urgent DESC, received_at, id);

        CREATE TABLE outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL UNIQUE, email_key TEXT NOT NULL, document TEXT NOT NULL);
        CREATE INDEX outbox_email ON outbox (email_key, number);

        CREATE TABLE conversation (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, address TEXT NOT NULL, last_at INTEGER NOT NULL, document TEXT NOT NULL);
        CREATE INDEX conversation_address ON conversation (address, last_at DESC, id);
        CREATE TABLE conversation_message (message_id TEXT NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY (message_id, conversation)) WITHOUT ROWID;
        CREATE INDEX conversation_message_of ON conversation_message (conversation);
        """,

        // What conversations, linked requests and surges are found by; rows of before are found by what they had.
        """
        ALTER TABLE conversation ADD COLUMN words_key TEXT;
        ALTER TABLE conversation ADD COLUMN answer_by INTEGER;
        CREATE INDEX conversation_words ON conversation (words_key, last_at DESC) WHERE words_key IS NOT NULL;
        CREATE INDEX conversation_answer ON conversation (answer_by, id) WHERE answer_by IS NOT NULL;

        ALTER TABLE service_request ADD COLUMN service_code TEXT NOT NULL DEFAULT '';
        ALTER TABLE service_request ADD COLUMN area TEXT;
        ALTER TABLE service_request ADD COLUMN is_open INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE service_request ADD COLUMN parent_id TEXT;
        ALTER TABLE service_request ADD COLUMN requester TEXT;
        UPDATE service_request SET service_code = document ->> '$.service_code', requester = lower(document ->> '$.requester_email');
        CREATE INDEX service_request_area ON service_request (service_code, area, requested_at) WHERE area IS NOT NULL;
        CREATE INDEX service_request_parent ON service_request (parent_id, requested_at) WHERE parent_id IS NOT NULL;
        CREATE INDEX service_request_requester ON service_request (requester, requested_at DESC);

        ALTER TABLE ledger ADD COLUMN from_councillor INTEGER NOT NULL DEFAULT 0;
        UPDATE ledger SET from_councillor = coalesce(settlement ->> '$.IsFromCouncillor', 0) WHERE settlement IS NOT NULL;
        DROP INDEX ledger_disposition;
        CREATE INDEX ledger_disposition ON ledger (disposition, reason, from_councillor);

        ALTER TABLE escalation ADD COLUMN is_councillor INTEGER NOT NULL DEFAULT 0;
        DROP INDEX escalation_order;
        CREATE INDEX escalation_order ON escalation (is_urgent DESC, is_councillor DESC, received_at, id);

        CREATE TABLE surge (id TEXT PRIMARY KEY, last_at INTEGER NOT NULL, document TEXT NOT NULL);
        CREATE INDEX surge_last ON surge (last_at DESC, id);
        CREATE TABLE surge_email (surge TEXT NOT NULL, email_key TEXT NOT NULL, sender TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (surge, email_key)) WITHOUT ROWID;
        CREATE INDEX surge_email_at ON surge_email (surge, at);

        CREATE TABLE switch (name TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
        """,

        // Replies recorded so far were never sent: no return path, held. Ticks from the time in the document.
        """
        ALTER TABLE outbox ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE outbox ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN bounce_key TEXT;
        ALTER TABLE outbox ADD COLUMN due_at INTEGER;
        UPDATE outbox SET
            address = lower(document ->> '$.To'),
            created_at = (unixepoch(document ->> '$.CreatedAt') + 62135596800) * 10000000;
        CREATE INDEX outbox_address ON outbox (address, created_at);
        CREATE INDEX outbox_created ON outbox (created_at);
        CREATE UNIQUE INDEX outbox_bounce ON outbox (bounce_key) WHERE bounce_key IS NOT NULL;
        CREATE INDEX outbox_due ON outbox (due_at, number) WHERE due_at IS NOT NULL;
        """,
    ];

    /// <exception cref="StoreException">The file is not ours, newer than this program, or where SQLite cannot share it safely.</exception>
    public static void BringUpToDate(Session session, string path)
    {
        Check(session, path);
        if (!string.Equals(session.Text("PRAGMA journal_mode=WAL"), "wal", StringComparison.Ordinal))
            throw StoreFaults.NotLocal(path);
        if (Version(session) == Steps.Length)
            return;

        // Two processes may start at once: the second waits here and finds the work done.
        session.Run("BEGIN IMMEDIATE");
        for (var version = Version(session); version < Steps.Length; version++)
            session.Run(Steps[version]);
        session.Run($"PRAGMA application_id={OurMark}; PRAGMA user_version={Steps.Length}; COMMIT");
    }

    private static void Check(Session session, string path)
    {
        // In this order: another process may be making the tables, and makes the mark in the same transaction.
        var isEmpty = session.Number("SELECT count(*) FROM sqlite_schema") == 0;
        var mark = session.Number("PRAGMA application_id");
        if (mark != OurMark && (mark != 0 || !isEmpty))
            throw StoreFaults.NotOurs(path);
        if (Version(session) > Steps.Length)
            throw StoreFaults.NewerSchema(path, Version(session), Steps.Length);
    }

    private static long Version(Session session) => session.Number("PRAGMA user_version");
}
