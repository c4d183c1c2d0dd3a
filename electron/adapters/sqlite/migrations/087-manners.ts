import type { Migration } from './index.ts';

/** How the user writes to an address: only what was concluded from their own letters, how surely, and when. No text. */
export const manners: Migration = {
  version: 87,
  sql: `
    CREATE TABLE manners (
      address TEXT PRIMARY KEY,
      manner TEXT NOT NULL,
      letter_at INTEGER NOT NULL,
      read_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
