import type { Migration } from './index.ts';

/**
 * What the user knows of people beside their letters, by address like all the user says; `key` is the address, or a name of its own for
 * somebody without one. Whoever has a card is a person, letters or not. What an import changed, as it was before and after, so that it can
 * be taken back. Whom the user erased: only a hash, so that no scan brings them back.
 */
export const peopleRecords: Migration = {
  version: 112,
  sql: `
    CREATE TABLE cards (
      key TEXT PRIMARY KEY, name TEXT NOT NULL, card TEXT NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE needs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, met INTEGER NOT NULL,
      UNIQUE (address, text)
    ) STRICT;

    CREATE TABLE imports (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL, name TEXT NOT NULL, format TEXT NOT NULL, changed INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE import_rows (
      import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      key TEXT NOT NULL, before TEXT, after TEXT NOT NULL,
      PRIMARY KEY (import_id, key)
    ) STRICT, WITHOUT ROWID;

    -- detail: the id of a circle or a template, the hash of a suppression, a pair of addresses.
    CREATE TABLE import_extras (
      import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('circle', 'template', 'link', 'suppression')), detail TEXT NOT NULL,
      PRIMARY KEY (import_id, kind, detail)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE erased (
      address_hash TEXT PRIMARY KEY, at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
