import type { Migration } from './index.ts';

/** One summary row per person, which is all the lists read, and the days on which the mailbox was alive. Both can be rebuilt. */
export const ties: Migration = {
  version: 50,
  sql: `
    -- days: local days since 1970 and the letters on each (day-blob.ts). rules: what left out the rest, as JSON.
    CREATE TABLE ties (
      person_id INTEGER PRIMARY KEY REFERENCES persons (id),
      name TEXT NOT NULL,
      first_received INTEGER,
      last_received INTEGER,
      first_sent INTEGER,
      last_sent INTEGER,
      received INTEGER NOT NULL,
      sent INTEGER NOT NULL,
      contact_days INTEGER NOT NULL,
      last_contact_day INTEGER,
      decayed_sum REAL NOT NULL,
      hidden_rule TEXT,
      hidden_evidence TEXT,
      days BLOB NOT NULL,
      rules TEXT
    ) STRICT;

    CREATE TABLE mailbox_days (
      day INTEGER PRIMARY KEY,
      messages INTEGER NOT NULL
    ) STRICT;
  `,
};
