import type { Migration } from './index.ts';

/** A private note on somebody, by address as all marks are; and how each tie stood when a campaign started, for what it did to them. */
export const saidInPrivate: Migration = {
  version: 110,
  sql: `
    CREATE TABLE private_notes (
      address TEXT PRIMARY KEY, note TEXT NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE ties_before (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
      address TEXT NOT NULL, band TEXT NOT NULL,
      PRIMARY KEY (campaign_id, address)
    ) STRICT, WITHOUT ROWID;
  `,
};
