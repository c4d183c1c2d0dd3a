import type { Migration } from './index.ts';

/** By whose clock mail to an address goes, read from the Date headers of their letters. A null zone: looked, and they do not tell. */
export const recipientZones: Migration = {
  version: 120,
  sql: `
    CREATE TABLE recipient_zones (
      address TEXT PRIMARY KEY, zone TEXT, learned_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
