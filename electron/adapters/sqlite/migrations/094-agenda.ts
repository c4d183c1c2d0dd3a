import type { Migration } from './index.ts';

/**
 * What the user said about being reminded, and the dates of people: by address, so that it outlives regeneration, re-scans and rebuilds.
 * `kind`: a kind of reminder, or 'any'; `until`: epoch ms, null for good.
 */
export const agenda: Migration = {
  version: 94,
  sql: `
    CREATE TABLE reminder_choices (
      address TEXT NOT NULL,
      kind TEXT NOT NULL,
      until INTEGER,
      PRIMARY KEY (address, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person_dates (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('birthday', 'name-day', 'first-contact', 'custom')),
      month INTEGER NOT NULL, day INTEGER NOT NULL, year INTEGER,
      label TEXT NOT NULL
    ) STRICT;
    CREATE INDEX person_dates_by_address ON person_dates (address);
  `,
};
