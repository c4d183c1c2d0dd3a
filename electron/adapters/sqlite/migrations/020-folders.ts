import type { Migration } from './index.ts';

/** Folders with how far each was read, and the messages left out. */
export const folders: Migration = {
  version: 20,
  sql: `
    CREATE TABLE folders (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      role TEXT NOT NULL,
      role_source TEXT NOT NULL,
      uid_validity INTEGER NOT NULL DEFAULT 0,
      uid_next INTEGER NOT NULL DEFAULT 0,
      highest_mod_seq TEXT,
      messages INTEGER NOT NULL DEFAULT 0,
      held INTEGER NOT NULL DEFAULT 0,
      pending TEXT NOT NULL DEFAULT '[]',
      UNIQUE (account_id, path)
    ) STRICT;

    CREATE TABLE skipped (
      folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
      uid INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (folder_id, uid)
    ) STRICT, WITHOUT ROWID;
  `,
};
