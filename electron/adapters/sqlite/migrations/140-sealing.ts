import type { Migration } from './index.ts';

/**
 * Whether texts are sealed, and with which key; no row: they never were. Each value says by itself whether it is, so `is_done` = 0 only tells that
 * some may not be yet as `seals` wants them.
 */
export const sealing: Migration = {
  version: 140,
  sql: `
    CREATE TABLE sealing (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      key_id TEXT NOT NULL, seals INTEGER NOT NULL, is_done INTEGER NOT NULL
    ) STRICT;
  `,
};
