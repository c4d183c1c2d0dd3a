import type { Migration } from './index.ts';

/** What the lists read (`ties`), what keeps it up to date (`ledgers`), and the days on which the mailbox was alive. All can be rebuilt. */
export const ties: Migration = {
  version: 50,
  sql: `
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
      hidden_evidence TEXT
    ) STRICT;

    -- days: pairs of uint32 (local day since 1970, letters on it), ascending; rules: why non-letters were left out, as JSON.
    CREATE TABLE ledgers (
      person_id INTEGER PRIMARY KEY REFERENCES persons (id),
      days BLOB NOT NULL,
      rules TEXT NOT NULL
    ) STRICT;

    CREATE TABLE mailbox_days (
      day INTEGER PRIMARY KEY,
      messages INTEGER NOT NULL
    ) STRICT;
  `,
};
