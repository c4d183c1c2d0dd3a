import type { Migration } from './index.ts';

/** What mails told of addresses (a dead mailbox, an absence, a departure): a line of evidence, never a body. `source`: what told it. */
export const facts: Migration = {
  version: 80,
  sql: `
    CREATE TABLE facts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      kind TEXT NOT NULL,
      at INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      detail TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'dismissed')),
      source TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX facts_by_address ON facts (address);
  `,
};
