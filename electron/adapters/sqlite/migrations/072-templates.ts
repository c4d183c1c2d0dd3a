import type { Migration } from './index.ts';

/** The user's own templates; no version is ever changed or removed, since letters were written from it. */
export const templates: Migration = {
  version: 72,
  sql: `
    CREATE TABLE templates (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      removed_at INTEGER
    ) STRICT;

    CREATE TABLE template_versions (
      template_id INTEGER NOT NULL REFERENCES templates (id),
      version INTEGER NOT NULL,
      name TEXT NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, registers TEXT NOT NULL,
      subject TEXT NOT NULL, body TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (template_id, version)
    ) STRICT, WITHOUT ROWID;
  `,
};
