import type { Migration } from './index.ts';

/** One row per recipient and step; the audit log is only ever added to. No foreign key to accounts: what was sent outlives them. */
export const outbox: Migration = {
  version: 60,
  sql: `
    CREATE TABLE deliveries (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL, step INTEGER NOT NULL, address TEXT NOT NULL, generation INTEGER NOT NULL,
      account_id INTEGER NOT NULL, sender TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
      raw BLOB NOT NULL, sha256 TEXT NOT NULL,
      state TEXT NOT NULL, reason TEXT,
      scheduled_for INTEGER NOT NULL, latest INTEGER, next_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0, first_attempt_at INTEGER,
      dropped_at INTEGER, looks INTEGER NOT NULL DEFAULT 0, verify_first INTEGER NOT NULL DEFAULT 0,
      response TEXT, server_message_id TEXT, filed_uid INTEGER, accepted_at INTEGER, updated_at INTEGER NOT NULL,
      UNIQUE (campaign, step, address, generation)
    ) STRICT;
    CREATE INDEX deliveries_due ON deliveries (state, next_at);
    CREATE INDEX deliveries_accepted ON deliveries (account_id, accepted_at);

    CREATE TABLE delivery_events (
      id INTEGER PRIMARY KEY,
      delivery_id INTEGER NOT NULL REFERENCES deliveries (id),
      at INTEGER NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, detail TEXT NOT NULL
    ) STRICT;

    CREATE TABLE outbox_lease (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      holder TEXT NOT NULL, install TEXT NOT NULL, pid INTEGER NOT NULL, heartbeat INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE suppressions (
      address_hash TEXT PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE account_sending (
      account_id INTEGER PRIMARY KEY,
      files_sent TEXT NOT NULL DEFAULT 'unknown' CHECK (files_sent IN ('unknown', 'server', 'server-renames', 'us', 'no-folder')),
      paused_until INTEGER, paused_why TEXT
    ) STRICT;
  `,
};
