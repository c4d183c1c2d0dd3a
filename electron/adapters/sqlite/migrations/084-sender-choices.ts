import type { Migration } from './index.ts';

/** "This is a person", "this is not": the user's word about a sender, by address, so that it outlives any rebuild of the people. */
export const senderChoices: Migration = {
  version: 84,
  sql: `
    CREATE TABLE sender_choices (
      address TEXT PRIMARY KEY,
      choice TEXT NOT NULL CHECK (choice IN ('person', 'hidden')),
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
