-- What the first version made, as it stands in databases of users; it never changes.
PRAGMA journal_mode=WAL;
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

PRAGMA application_id=1412641073; PRAGMA user_version=1;
