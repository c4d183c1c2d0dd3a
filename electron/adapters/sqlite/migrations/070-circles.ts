import type { Migration } from './index.ts';

/** What the user says of people. Marks hang on an address, not on a person's row: they outlive every re-scan and rebuild. */
export const circles: Migration = {
  version: 70,
  sql: `
    CREATE TABLE circles (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL, purpose TEXT NOT NULL, space TEXT NOT NULL,
      register TEXT, language TEXT
    ) STRICT;

    CREATE TABLE marks (
      address TEXT PRIMARY KEY,
      starred INTEGER NOT NULL, resting INTEGER NOT NULL, resting_since INTEGER, resting_until INTEGER, sensitive INTEGER NOT NULL,
      circle_id INTEGER REFERENCES circles (id) ON DELETE SET NULL,
      tags TEXT NOT NULL,
      register TEXT, language TEXT, first_name TEXT, last_name TEXT, organisation TEXT,
      updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX marks_by_circle ON marks (circle_id);
  `,
};
