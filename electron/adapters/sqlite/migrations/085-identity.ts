import type { Migration } from './index.ts';

/**
 * Which addresses are one person's. Decisions hang on addresses, so that the people can always be made again from them; what no user said
 * (`auto`) follows from the letters alone. `homes`: the person an address was before it was joined to another's.
 */
export const identity: Migration = {
  version: 85,
  sql: `
    CREATE TABLE identity_links (
      a TEXT NOT NULL, b TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('same', 'different', 'review')),
      by TEXT NOT NULL CHECK (by IN ('auto', 'user')),
      score REAL NOT NULL, reasons TEXT NOT NULL, at INTEGER,
      PRIMARY KEY (a, b), CHECK (a < b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identity_links_b ON identity_links (b);

    CREATE TABLE identity_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      before TEXT NOT NULL, after TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT;

    -- Under which keys an address meets those it may belong with.
    CREATE TABLE identity_keys (
      key TEXT NOT NULL,
      address_id INTEGER NOT NULL,
      PRIMARY KEY (key, address_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identity_keys_of ON identity_keys (address_id);

    CREATE TABLE homes (
      address_id INTEGER PRIMARY KEY REFERENCES addresses (id) ON DELETE CASCADE,
      person_id INTEGER NOT NULL
    ) STRICT;

    -- people: names of those who write from it, as JSON. said: the user's word, which outranks them.
    CREATE TABLE shared_mailboxes (
      address TEXT PRIMARY KEY,
      people TEXT NOT NULL,
      said INTEGER
    ) STRICT, WITHOUT ROWID;
  `,
};
