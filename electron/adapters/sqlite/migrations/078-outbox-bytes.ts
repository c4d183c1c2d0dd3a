import type { Migration } from './index.ts';

/** The bytes of a mail in a table of their own: SQLite rewrites a row whole, and each of its states would write the attachments again. */
export const outboxBytes: Migration = {
  version: 78,
  sql: `
    CREATE TABLE delivery_bytes (
      delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id),
      raw BLOB NOT NULL, sha256 TEXT NOT NULL
    ) STRICT;
    INSERT INTO delivery_bytes SELECT id, raw, sha256 FROM deliveries;
    ALTER TABLE deliveries DROP COLUMN raw;
    ALTER TABLE deliveries DROP COLUMN sha256;
  `,
};
