import type { Migration } from './index.ts';

/** Received letters that went to another of the user's addresses than the account's own. */
export const lettersTo: Migration = {
  version: 86,
  sql: `
    CREATE TABLE letters_to (
      message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
      mine TEXT NOT NULL
    ) STRICT;
    ALTER TABLE marks ADD COLUMN display_name TEXT;
  `,
};
