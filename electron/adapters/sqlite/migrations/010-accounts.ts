import type { Migration } from './index.ts';

/** Accounts without their secrets, the user's own addresses, and what the store remembers of itself. */
export const accounts: Migration = {
  version: 10,
  sql: `
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- AUTOINCREMENT: secrets are named by the id, so it must never come back.
    CREATE TABLE accounts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      settings TEXT NOT NULL,
      last_scan INTEGER
    ) STRICT;

    -- reclaimed: letters counted before the address was known to be the user's have been taken back.
    CREATE TABLE mine (
      address TEXT PRIMARY KEY,
      source TEXT NOT NULL CHECK (source IN ('account', 'sent', 'delivered-to')),
      reclaimed INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
  `,
};
