import type { Migration } from './index.ts';

/**
 * Campaigns and what was decided for each recipient, by address. `raw` holds the approved bytes until the outbox takes them over; `letters`
 * keeps what was written to whom, so that nobody gets the same text twice.
 */
export const campaigns: Migration = {
  version: 74,
  sql: `
    CREATE TABLE campaigns (
      id TEXT PRIMARY KEY,
      draft TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'paused', 'cancelled')),
      created_at INTEGER NOT NULL, started_at INTEGER,
      excluded TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE campaign_recipients (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
      address TEXT NOT NULL,
      name TEXT NOT NULL,
      personal_line TEXT NOT NULL DEFAULT '', subject TEXT, text TEXT,
      approved_at INTEGER,
      PRIMARY KEY (campaign_id, address)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE campaign_mails (
      campaign_id TEXT NOT NULL,
      address TEXT NOT NULL,
      step INTEGER NOT NULL,
      message_id TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, template TEXT NOT NULL,
      raw BLOB, sha256 TEXT NOT NULL,
      composed_for INTEGER NOT NULL, released_for INTEGER, queued_at INTEGER, stopped TEXT, not_before INTEGER,
      PRIMARY KEY (campaign_id, address, step),
      FOREIGN KEY (campaign_id, address) REFERENCES campaign_recipients (campaign_id, address) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- Outlives the campaign: what was said to somebody, and on what occasion.
    CREATE TABLE written (
      campaign TEXT NOT NULL, step INTEGER NOT NULL, address TEXT NOT NULL,
      kind TEXT NOT NULL, template TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (campaign, step, address)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX written_to ON written (address, at);
  `,
};
