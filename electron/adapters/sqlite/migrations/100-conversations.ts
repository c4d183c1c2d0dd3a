import type { Migration } from './index.ts';

/**
 * What conversations need beyond the messages: a number for the subject of letters (never its words), what was concluded from texts read on
 * demand, what the user ticked as answered elsewhere, and the organisation and title of the newest signature of an address. `letter` stands
 * for the Message-ID, so that all of it outlives a re-scan.
 */
export const conversations: Migration = {
  version: 100,
  sql: `
    -- Hash of the base subject (RFC 5256 §2.1), negative where it says that it answers.
    ALTER TABLE messages ADD COLUMN subject_key INTEGER;

    CREATE TABLE letter_readings (
      letter INTEGER PRIMARY KEY,
      asks TEXT, closes INTEGER NOT NULL, to_me INTEGER NOT NULL,
      root INTEGER,
      read_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE conversation_ticks (
      letter INTEGER PRIMARY KEY,
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE signatures (
      address TEXT PRIMARY KEY,
      organisation TEXT, title TEXT,
      letter_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
