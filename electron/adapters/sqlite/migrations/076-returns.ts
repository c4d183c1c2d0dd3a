import type { Migration } from './index.ts';

/**
 * What came back for the mails of the outbox: kinds and one sentence of evidence, never a body. Keyed by the message's own id (hashed), so
 * that a copy of it in another folder, or a re-scan, is the same. `returns_read`: up to which UID each folder was looked through.
 */
export const returns: Migration = {
  version: 76,
  sql: `
    CREATE TABLE returns (
      delivery_id INTEGER NOT NULL REFERENCES deliveries (id),
      message_key INTEGER NOT NULL,
      kind TEXT NOT NULL,
      at INTEGER NOT NULL, noted_at INTEGER NOT NULL,
      evidence TEXT NOT NULL, reason TEXT, fault TEXT, returns_on INTEGER,
      PRIMARY KEY (delivery_id, message_key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE address_facts (
      address TEXT PRIMARY KEY,
      fact TEXT NOT NULL CHECK (fact IN ('asked-not-to-write', 'dead-address')),
      since INTEGER NOT NULL, evidence TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE proposals (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL, address TEXT NOT NULL, message_key INTEGER NOT NULL,
      evidence TEXT NOT NULL, new_address TEXT,
      at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'dismissed')),
      UNIQUE (kind, address, message_key)
    ) STRICT;

    CREATE TABLE returns_read (
      folder_id INTEGER PRIMARY KEY,
      uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE campaign_pauses (
      campaign_id TEXT PRIMARY KEY,
      why TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
