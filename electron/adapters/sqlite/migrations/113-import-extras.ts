import type { Migration } from './index.ts';

/** An import may bring decisions too: `row`, with the table, the number and what stood there before as JSON. */
export const importExtras: Migration = {
  version: 113,
  sql: `
    ALTER TABLE import_extras RENAME TO import_extras_before;
    CREATE TABLE import_extras (
      import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('circle', 'template', 'link', 'suppression', 'row')), detail TEXT NOT NULL,
      PRIMARY KEY (import_id, kind, detail)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO import_extras SELECT * FROM import_extras_before;
    DROP TABLE import_extras_before;
  `,
};
